account: owes-two-years

> I want to set up a payment plan
< Which plan would you like?
| [Short-term, paid by me: $432.00] [Short-term, direct debit: $432.00] [Monthly, direct debit: from $40.00] [Monthly, paid by me: from $41.00]
> the fourth one
< The least for this plan is $41.00. How much would you like to pay a month?
| [The least: $41.00]
> 200
< Any day from 1 to 28 is possible. On which day of the month should it be paid?
> the 15th
< $200.00 on day 15 of each month, paid by you each time. The first payment is due on Tuesday, December 15, 2026, the last one on Tuesday, January 18, 2028: 14 payments, $2,712.14 in all, with a fee of $69.00. Shall I start this monthly plan?
| [Yes] [No]
> yes
< Done. Your payment plan has started: $200.00 on day 15 of each month, the first time on Tuesday, December 15, 2026. Please make each payment by its day. A payment that is missed can end the plan.
| [My payment plan] [How much do I owe?]
wait: 40 days
> I missed my plan payment
< A payment of your plan is missing:
| $200.00, due on Dec 15, 2026
| Please pay it as soon as you can. Your plan still goes on. The next one is $200.00 on Friday, January 15, 2027.
| If you cannot pay it in time, you can change the plan to a smaller amount or another day. A payment that is missed can end the plan.
| [Make a payment] [Change my payment plan] [My payment plan]
wait: 40 days
> am I in default on my plan
< $400.00 of your plan is missing:
| $200.00, due on Dec 15, 2026
| $200.00, due on Jan 15, 2027
| Please pay it as soon as you can. Your plan still goes on. The next one is $200.00 on Tuesday, February 16, 2027.
| If you cannot pay it in time, you can change the plan to a smaller amount or another day. A payment that is missed can end the plan.
| [Make a payment] [Change my payment plan] [My payment plan]
