account: on-a-plan

> end my payment plan
< Your plan of $200.00 a month would end today. Then everything that is owed, $5,085.34 as of Sunday, November 22, 2026, is due at once, and collection can begin again. Payments of the plan that can still be stopped are stopped. Shall I end the plan?
| [Yes] [No]
refused: not_allowed
> yes
< Your access lets you look at this account, but not end its payment plan. The account holder can.
|
| Your payment plan goes on.
| [How much do I owe?] [Make a payment]
