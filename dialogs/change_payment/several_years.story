# What is paid for several years at once is changed by canceling it.
account: owes-two-years

> pay both years at once on friday from checking
< $2,542.47 for everything that is owed, on Friday, November 27, 2026, from checking ending in 4321:
| 2022: $1,682.68
| 2023: $859.79
| Shall I schedule it?
| [Yes] [No]
> yes
< Done. $2,542.47 for everything that is owed is scheduled for Friday, November 27, 2026, from the bank account ending in 4321.
| Confirmation number: 1883850842
| [My payments] [How much do I owe?]
> change my payment
< Your payment of $2,542.47 on Friday, November 27, 2026 covers 2 balances at once, so I cannot change it here. You can cancel it and make a new one.
| [Cancel a payment] [Pay everything at once] [My payments]
