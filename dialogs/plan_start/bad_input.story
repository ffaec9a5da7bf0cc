account: owes-two-years

> I want to set up a payment plan
< Which plan would you like?
| [Short-term, paid by me: $432.00] [Short-term, direct debit: $432.00] [Monthly, direct debit: from $40.00] [Monthly, paid by me: from $41.00]
> 9
< I do not find that among the plans that you can have.
|
| Which plan would you like?
| [Short-term, paid by me: $432.00] [Short-term, direct debit: $432.00] [Monthly, direct debit: from $40.00] [Monthly, paid by me: from $41.00]
> the fourth one
< The least for this plan is $41.00. How much would you like to pay a month?
| [The least: $41.00]
> 0
< An amount of $0.00 cannot be paid. It must be more than zero.
|
| The least for this plan is $41.00. How much would you like to pay a month?
| [The least: $41.00]
> 12.345
< I cannot read that amount. Please write dollars with at most two decimals, such as 300.
|
| The least for this plan is $41.00. How much would you like to pay a month?
| [The least: $41.00]
> 99999999
< On which day of the month should it be paid, from 1 to 28?
> 100
< On which day of the month should it be paid, from 1 to 28?
> 0
< I cannot read that as a day of the month.
|
| On which day of the month should it be paid, from 1 to 28?
> 29
< Not every month has a day 29. Any day from 1 to 28 is possible.
|
| On which day of the month should it be paid, from 1 to 28?
> 28
< $100.00 on day 28 of each month, paid by you each time. The first payment is due on Monday, December 28, 2026, the last one on Monday, April 30, 2029: 29 payments, $2,831.95 in all, with a fee of $69.00. Shall I start this monthly plan?
| [Yes] [No]
> no
< What should be different?
| [Another plan] [Another amount] [Another day] [Never mind]
> cancel
< All right. No payment plan was started.
|
| What else can I do for you?
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
