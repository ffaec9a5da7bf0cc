# The evening before Thanksgiving.
account: owes-one-year
now: 2026-11-25 22:00

> when can I reach a person
< The office is closed right now. It opens next on Friday, November 27, 2026: from 7 a.m. to 7 p.m. people can be reached. The phone number is at the top of every notice. I answer here at any hour.
| [Ask for a call] [Talk to a person]
