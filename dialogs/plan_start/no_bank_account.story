account: owes-one-year

> remove my bank account
< Checking ending in 1188 would be removed. Then no payment can be made from it. What was paid stays on record. Shall I remove it?
| [Yes] [No]
> yes
< Done. The bank account ending in 1188 is no longer on file.
| [My bank accounts] [Make a payment]
> I want to set up a payment plan
< Which plan would you like?
| [Short-term, paid by me: $241.00] [Short-term, direct debit: $241.00] [Monthly, direct debit: from $19.00] [Monthly, paid by me: from $19.00]
> the third one
< The least for this plan is $19.00. How much would you like to pay a month?
| [The least: $19.00]
> 200
< On which day of the month should it be paid, from 1 to 28?
> the 15th
< There is no bank account on file, so nothing can be taken from one. A plan that you pay yourself may be possible.
|
| Which plan would you like?
| [Short-term, paid by me: $241.00] [Short-term, direct debit: $241.00] [Monthly, direct debit: from $19.00] [Monthly, paid by me: from $19.00]
> the fourth one
< $200.00 on day 15 of each month, paid by you each time. The first payment is due on Tuesday, December 15, 2026, the last one on Thursday, July 15, 2027: 8 payments, $1,521.93 in all, with a fee of $69.00. Shall I start this monthly plan?
| [Yes] [No]
