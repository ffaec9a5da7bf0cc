account: owes-two-years

> I want to set up a payment plan
< Which plan would you like?
| [Short-term, paid by me: $432.00] [Short-term, direct debit: $432.00] [Monthly, direct debit: from $40.00] [Monthly, paid by me: from $41.00]
> [Monthly, paid by me: from $41.00]
< The least for this plan is $41.00. How much would you like to pay a month?
| [The least: $41.00]
> 300
< On which day of the month should it be paid, from 1 to 28?
> the 15th
< $300.00 on day 15 of each month, paid by you each time. The first payment is due on Tuesday, December 15, 2026, the last one on Monday, August 16, 2027: 9 payments, $2,677.10 in all, with a fee of $69.00. Shall I start this monthly plan?
| [Yes] [No]
> yes
< Done. Your payment plan has started: $300.00 on day 15 of each month, the first time on Tuesday, December 15, 2026. Please make each payment by its day. A payment that is missed can end the plan.
| [My payment plan] [How much do I owe?]
