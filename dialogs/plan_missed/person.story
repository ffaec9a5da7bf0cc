account: on-a-plan

> I missed my installment
< No payment of your plan is missing. The next one is $200.00 on Tuesday, December 15, 2026.
| If you cannot pay it in time, you can change the plan to a smaller amount or another day. A payment that is missed can end the plan.
| [Make a payment] [Change my payment plan] [My payment plan]
> a person please
< You can reach a person in two ways. Call the office: the phone number is at the top of every notice that you got by mail, so please have the notice at hand. Or say "ask for a call", and a person calls you. I cannot connect you from here yet. I am still here for your balance and your payments.
| [Ask for a call] [When can I reach a person?] [How much do I owe?]
