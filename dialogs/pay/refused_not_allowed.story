account: owes-two-years

> pay 300 for 2022 on friday from checking
< $300.00 for 2022, on Friday, November 27, 2026, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
refused: not_allowed
> yes
< Your access lets you look at this account, but not pay from it. The account holder can pay.
|
| No payment was scheduled.
| [My payments] [How much do I owe?]
