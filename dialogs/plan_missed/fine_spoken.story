account: on-a-plan
medium: spoken

> i missed a payment on my plan what do i do
< No payment of your plan is missing. The next one is two hundred dollars on Tuesday, December fifteenth, twenty twenty-six. If you cannot pay it in time, you can change the plan to a smaller amount or another day. A payment that is missed can end the plan. You can say: Make a payment, Change my payment plan, My payment plan.
