# Too little for the plan that was chosen.
account: owes-two-years

> set me up to pay 20 a month on the 5th
< Which plan would you like?
| [Short-term, paid by me: $432.00] [Short-term, direct debit: $432.00] [Monthly, direct debit: from $40.00] [Monthly, paid by me: from $41.00]
> the fourth one
< $20.00 a month is too little to clear it in time. The least is $41.00. For a smaller amount, a person at the office can look at what you can pay.
|
| The least for this plan is $41.00. How much would you like to pay a month?
| [The least: $41.00]
> 60
< $60.00 on day 5 of each month, paid by you each time. The first payment is due on Monday, December 7, 2026, the last one on Monday, January 6, 2031: 50 payments, $2,985.26 in all, with a fee of $69.00. Shall I start this monthly plan?
| [Yes] [No]
> no
< What should be different?
| [Another plan] [Another amount] [Another day] [Never mind]
> [Another plan]
< Which plan would you like?
| [Short-term, paid by me: $432.00] [Short-term, direct debit: $432.00] [Monthly, direct debit: from $40.00] [Monthly, paid by me: from $41.00]
> the third one
< From which bank account should it be taken?
| [Checking ending in 4321] [Savings ending in 8765]
