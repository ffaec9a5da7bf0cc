account: on-a-plan

> pay 300 on friday
< $300.00 for 2024, on Friday, November 27, 2026, from checking ending in 0917. Shall I schedule it?
| [Yes] [No]
> I missed my plan payment, am I in default?
< No payment of your plan is missing. The next one is $200.00 on Tuesday, December 15, 2026.
| If you cannot pay it in time, you can change the plan to a smaller amount or another day. A payment that is missed can end the plan.
|
| Back to your payment.
|
| $300.00 for 2024, on Friday, November 27, 2026, from checking ending in 0917. Shall I schedule it?
| [Yes] [No]
> no
< What should be different?
| [Another balance] [Another amount] [Another day] [Another bank account] [Never mind]
> [Never mind]
< All right. No payment was made.
|
| What else can I do for you?
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
