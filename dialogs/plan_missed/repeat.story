account: on-a-plan

> I missed my installment
< No payment of your plan is missing. The next one is $200.00 on Tuesday, December 15, 2026.
| If you cannot pay it in time, you can change the plan to a smaller amount or another day. A payment that is missed can end the plan.
| [Make a payment] [Change my payment plan] [My payment plan]
> say that again
< No payment of your plan is missing. The next one is $200.00 on Tuesday, December 15, 2026.
| If you cannot pay it in time, you can change the plan to a smaller amount or another day. A payment that is missed can end the plan.
| [Make a payment] [Change my payment plan] [My payment plan]
> [Change my payment plan]
< How should it be paid?
| [Short-term, paid by me: $832.00] [Short-term, direct debit: $832.00] [Monthly, direct debit: from $66.00] [Monthly, paid by me: from $66.00]
