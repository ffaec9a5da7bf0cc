# The evening before Thanksgiving.
account: owes-one-year
now: 2026-11-25 22:00

> when can I reach a person
< The office is closed right now. Next it is open from 7 a.m. to 7 p.m. on Friday, November 27, 2026. The phone number is at the top of every notice. I answer here at any hour.
| [Ask for a call] [Talk to a person]
