# Before the doors open on a working day.
account: owes-one-year
now: 2026-11-23 05:30

> are you open
< The office is closed right now. It is open from 7 a.m. to 7 p.m. today. The phone number is at the top of every notice. I answer here at any hour.
| [Ask for a call] [Talk to a person]
