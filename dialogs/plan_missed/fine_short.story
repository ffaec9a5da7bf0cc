account: on-a-plan
medium: short

> missed my plan payment
< No payment of your plan is missing. The next one is $200.00 on Dec 15, 2026.
| If you cannot pay it in time, you can change the plan to a smaller amount or another day. A payment that is missed can end the plan.
| 1. Make a payment
| 2. Change my payment plan
| 3. My payment plan
