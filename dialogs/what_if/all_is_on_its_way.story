# A payment on its way covers everything.
account: owes-one-year

> pay all of it on friday
< One payment covers all of it.
|
| $1,416.75 for everything that is owed, on Friday, November 27, 2026, from checking ending in 1188:
| 2025: $1,416.75
| Shall I schedule it?
| [Yes] [No]
> yes
< Done. $1,416.75 for everything that is owed is scheduled for Friday, November 27, 2026, from the bank account ending in 1188.
| Confirmation number: 4229622776
| [My payments] [How much do I owe?]
> what if I pay 100
< The payments that are on their way already cover everything that is owed: $1,416.75. There is nothing more to compare.
| [My payments] [Cancel a payment] [How much do I owe?]
