account: owes-two-years

> pay both years at once on friday from checking
< $2,542.47 for everything that is owed, on Friday, November 27, 2026, from checking ending in 4321:
| 2022: $1,682.68
| 2023: $859.79
| Shall I schedule it?
| [Yes] [No]
refused: amount_too_large
> yes
< One payment must stay below 10 million dollars. You can pay the years one by one.
|
| No payment was scheduled.
| [Make a payment] [How much do I owe?]
