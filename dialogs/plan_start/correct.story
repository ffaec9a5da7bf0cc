# What is said while something else is asked goes where it belongs.
account: owes-two-years

> start a payment plan
< Which plan would you like?
| [Short-term, paid by me: $432.00] [Short-term, direct debit: $432.00] [Monthly, direct debit: from $40.00] [Monthly, paid by me: from $41.00]
> [Monthly, paid by me: from $41.00]
< The least for this plan is $41.00. How much would you like to pay a month?
| [The least: $41.00]
> 30
< $30.00 a month is too little to clear it in time. The least is $41.00. For a smaller amount, a person at the office can look at what you can pay.
|
| The least for this plan is $41.00. How much would you like to pay a month?
| [The least: $41.00]
> 300
< On which day of the month should it be paid, from 1 to 28?
> 150 dollars a month
< On which day of the month should it be paid, from 1 to 28?
> the last day of the month
< Not every month has a day 30. Any day from 1 to 28 is possible.
|
| On which day of the month should it be paid, from 1 to 28?
> the 15th of each month
< $150.00 on day 15 of each month, paid by you each time. The first payment is due on Tuesday, December 15, 2026, the last one on Thursday, June 15, 2028: 19 payments, $2,748.67 in all, with a fee of $69.00. Shall I start this monthly plan?
| [Yes] [No]
> no
< What should be different?
| [Another plan] [Another amount] [Another day] [Never mind]
> [Another amount]
< The least for this plan is $41.00. How much would you like to pay a month?
| [The least: $41.00]
> 200
< $200.00 on day 15 of each month, paid by you each time. The first payment is due on Tuesday, December 15, 2026, the last one on Tuesday, January 18, 2028: 14 payments, $2,712.14 in all, with a fee of $69.00. Shall I start this monthly plan?
| [Yes] [No]
> yes
< Done. Your payment plan has started: $200.00 on day 15 of each month, the first time on Tuesday, December 15, 2026. Please make each payment by its day. A payment that is missed can end the plan.
| [My payment plan] [How much do I owe?]
