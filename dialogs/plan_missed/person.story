account: on-a-plan

> I missed my installment
< No payment of your plan is missing. The next one is $200.00 on Tuesday, December 15, 2026.
| If you cannot pay it in time, you can change the plan to a smaller amount or another day. A payment that is missed can end the plan.
| [Make a payment] [Change my payment plan] [My payment plan]
> a person please
< I cannot bring a person into this chat yet. You can call the office: the phone number stands at the top of every notice that you got by mail. Please have the notice at hand. I am still here for your balance and your payments.
| [How much do I owe?] [My payments] [Make a payment]
