account: owes-two-years

> pay both years at once on friday from checking
< $2,542.47 for everything that is owed, on Friday, November 27, 2026, from checking ending in 4321:
| 2022: $1,682.68
| 2023: $859.79
| Shall I schedule it?
| [Yes] [No]
> no, 400
< One payment for all of it covers exactly what is left to pay, so nothing was scheduled. A part of it can go to one year or quarter.
| [Make a payment] [How much do I owe?]
