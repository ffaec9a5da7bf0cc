account: on-a-plan

> end my payment plan
< Your plan of $200.00 a month would end today. Then everything that is owed, $5,085.34 as of Sunday, November 22, 2026, is due at once, and collection can begin again. Payments of the plan that can still be stopped are stopped. Shall I end the plan?
| [Yes] [No]
> how much do I owe?
< As of Sunday, November 22, 2026, the payoff amount for Grace Okafor is $5,085.34.
| 2024: $5,085.34 (tax $4,000.00, penalties $403.00, interest $660.34, fees $22.00)
| Not yet counted: one payment on its way, $200.00.
| You are on a payment plan of $200.00 a month. The next payment is $200.00 on Tuesday, December 15, 2026.
|
| Back to ending your payment plan.
|
| Your plan of $200.00 a month would end today. Then everything that is owed, $5,085.34 as of Sunday, November 22, 2026, is due at once, and collection can begin again. Payments of the plan that can still be stopped are stopped. Shall I end the plan?
| [Yes] [No]
> no
< All right. Your payment plan goes on.
| [How much do I owe?] [Make a payment]
