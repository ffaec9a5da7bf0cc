# A Monday morning: people can be reached.
account: owes-one-year
now: 2026-11-23 10:00

> what time do you open
< The people at the office can be reached until 7 p.m. today. Their phone number is at the top of every notice. I cannot see how long the wait is. I answer here at any hour.
| [Ask for a call] [Talk to a person]
