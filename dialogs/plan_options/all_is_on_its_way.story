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
| Confirmation number: 8666151017
| [My payments] [How much do I owe?]
> what plans can I have
< As of Sunday, November 22, 2026 nothing is left to pay, counting the payments on their way, so you need no plan.
| [How much do I owe?] [Make a payment] [Talk to a person]
