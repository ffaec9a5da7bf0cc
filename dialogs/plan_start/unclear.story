account: owes-two-years

> I want to set up a payment plan
< Which plan would you like?
| [Short-term, paid by me: $432.00] [Short-term, direct debit: $432.00] [Monthly, direct debit: from $40.00] [Monthly, paid by me: from $41.00]
> the cheap one
< These are the plans that you can have. Which one would you like?
| [Short-term, paid by me: $432.00] [Short-term, direct debit: $432.00] [Monthly, direct debit: from $40.00] [Monthly, paid by me: from $41.00]
> the third one
< The least for this plan is $40.00. How much would you like to pay a month?
| [The least: $40.00]
> as little as possible
< I need an amount in dollars, at least $40.00, such as $40.00. How much a month?
| [The least: $40.00]
> I don't know
< The more you pay a month, the sooner it is over and the less it costs. The least for this plan is $40.00. For less than that, a person at the office can look at what you can pay.
|
| I need an amount in dollars, at least $40.00, such as $40.00. How much a month?
| [The least: $40.00]
> 100
< On which day of the month should it be paid, from 1 to 28?
> whenever
< I need a day of the month from 1 to 28, such as 15. On which day should it be paid?
> the 10th
< From which bank account should it be taken?
| [Checking ending in 4321] [Savings ending in 8765]
> checking
< $100.00 on day 10 of each month, taken from checking ending in 4321. The first payment is taken on Thursday, December 10, 2026, the last one on Monday, March 12, 2029: 28 payments, $2,778.63 in all, with a fee of $29.00. Shall I start this monthly plan?
| [Yes] [No]
> maybe
< Take your time. Nothing is done until you say yes.
|
| $100.00 on day 10 of each month, taken from checking ending in 4321. The first payment is taken on Thursday, December 10, 2026, the last one on Monday, March 12, 2029: 28 payments, $2,778.63 in all, with a fee of $29.00. Shall I start this monthly plan?
| [Yes] [No]
> no
< What should be different?
| [Another plan] [Another amount] [Another day] [Another bank account] [Never mind]
> cancel
< All right. No payment plan was started.
|
| What else can I do for you?
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
