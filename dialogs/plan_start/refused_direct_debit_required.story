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
refused: plan_direct_debit_required
> yes
< For this balance the payments must be taken from a bank account. You can choose a plan with direct debit.
|
| Which plan would you like?
| [Short-term, paid by me: $432.00] [Short-term, direct debit: $432.00] [Monthly, direct debit: from $40.00] [Monthly, paid by me: from $41.00]
> the third one
< From which bank account should it be taken?
| [Checking ending in 4321] [Savings ending in 8765]
> checking
< $200.00 on day 15 of each month, taken from checking ending in 4321. The first payment is taken on Tuesday, December 15, 2026, the last one on Tuesday, January 18, 2028: 14 payments, $2,670.93 in all, with a fee of $29.00. Shall I start this monthly plan?
| [Yes] [No]
> yes
< Done. Your payment plan has started: $200.00 is taken on day 15 of each month from the bank account ending in 4321, the first time on Tuesday, December 15, 2026. Please have the money there by that day.
| [My payment plan] [How much do I owe?]
