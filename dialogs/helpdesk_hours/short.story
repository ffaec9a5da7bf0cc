account: owes-one-year
medium: short

> what time do you open
< The office is closed right now. Next it is open from 7 a.m. to 7 p.m. on Nov 23, 2026. The phone number is at the top of every notice.
| 1. Ask for a call
| 2. Talk to a person
