account: on-a-plan

> I missed my plan payment this month
< No payment of your plan is missing. The next one is $200.00 on Tuesday, December 15, 2026.
| If you cannot pay it in time, you can change the plan to a smaller amount or another day. A payment that is missed can end the plan.
| [Make a payment] [Change my payment plan] [My payment plan]
