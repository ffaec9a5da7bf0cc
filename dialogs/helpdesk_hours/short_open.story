account: owes-one-year
medium: short
now: 2026-11-23 10:00

> what time do you open
< The people at the office can be reached until 7 p.m. today. Their phone number is at the top of every notice. I answer here at any hour.
| 1. Ask for a call
| 2. Talk to a person
