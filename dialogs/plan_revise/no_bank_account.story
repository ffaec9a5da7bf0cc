# A plan that one pays oneself, and no bank account on file for another.
account: owes-two-years

> I want to set up a payment plan
< Which plan would you like?
| [Short-term, paid by me: $432.00] [Short-term, direct debit: $432.00] [Monthly, direct debit: from $40.00] [Monthly, paid by me: from $41.00]
> the fourth one
< The least for this plan is $41.00. How much would you like to pay a month?
| [The least: $41.00]
> 200
< On which day of the month should it be paid, from 1 to 28?
> the 15th
< $200.00 on day 15 of each month, paid by you each time. The first payment is due on Tuesday, December 15, 2026, the last one on Tuesday, January 18, 2028: 14 payments, $2,712.14 in all, with a fee of $69.00. Shall I start this monthly plan?
| [Yes] [No]
> yes
< Done. Your payment plan has started: $200.00 on day 15 of each month, the first time on Tuesday, December 15, 2026. Please make each payment by its day. A payment that is missed can end the plan.
| [My payment plan] [How much do I owe?]
> remove a bank account
< Which bank account should be removed?
| [Checking ending in 4321] [Savings ending in 8765]
> checking
< Checking ending in 4321 would be removed. Then no payment can be made from it. What was paid stays on record. Shall I remove it?
| [Yes] [No]
> yes
< Done. The bank account ending in 4321 is no longer on file.
| [My bank accounts] [Make a payment]
> remove a bank account
< Savings ending in 8765 would be removed. Then no payment can be made from it. What was paid stays on record. Shall I remove it?
| [Yes] [No]
> yes
< Done. The bank account ending in 8765 is no longer on file.
| [My bank accounts] [Make a payment]
> change my payment plan
< How should it be paid?
| [Short-term, paid by me: $443.00] [Short-term, direct debit: $443.00] [Monthly, direct debit: from $41.00] [Monthly, paid by me: from $41.00]
> the third one
< Now it is $200.00. The least is $41.00. How much would you like to pay a month?
| [As it is: $200.00] [The least: $41.00]
> 250
< Now it is day 15. On which day of the month should it be paid?
| [As it is: day 15]
> the 10th
< There is no bank account on file, so nothing can be taken from one. A plan that you pay yourself may be possible.
|
| How should it be paid?
| [Short-term, paid by me: $443.00] [Short-term, direct debit: $443.00] [Monthly, direct debit: from $41.00] [Monthly, paid by me: from $41.00]
> the fourth one
< $250.00 on day 10 of each month, paid by you each time, instead of $200.00 on day 15. The fee is $6.00. Shall I change your plan to this?
| [Yes] [No]
> yes
< Done. Your payment plan is changed: $250.00 on day 10 of each month, the next time on Thursday, December 10, 2026. Please make each payment by its day. A payment that is missed can end the plan.
| [My payment plan] [How much do I owe?]
