account: owes-two-years

> I want to set up a payment plan
< Which plan would you like?
| [Short-term, paid by me: $432.00] [Short-term, direct debit: $432.00] [Monthly, direct debit: from $40.00] [Monthly, paid by me: from $41.00]
> say that again
< Which plan would you like?
| [Short-term, paid by me: $432.00] [Short-term, direct debit: $432.00] [Monthly, direct debit: from $40.00] [Monthly, paid by me: from $41.00]
> help
< With direct debit each payment is taken from your bank account by itself, and a monthly plan costs less. Without it you make each payment yourself. Interest and penalties go on during a plan.
|
| Which plan would you like?
| [Short-term, paid by me: $432.00] [Short-term, direct debit: $432.00] [Monthly, direct debit: from $40.00] [Monthly, paid by me: from $41.00]
> the third one
< The least for this plan is $40.00. How much would you like to pay a month?
| [The least: $40.00]
> help
< The more you pay a month, the sooner it is over and the less it costs. The least for this plan is $40.00. For less than that, a person at the office can look at what you can pay.
|
| The least for this plan is $40.00. How much would you like to pay a month?
| [The least: $40.00]
> back
< Which plan would you like?
| [Short-term, paid by me: $432.00] [Short-term, direct debit: $432.00] [Monthly, direct debit: from $40.00] [Monthly, paid by me: from $41.00]
> the third one
< The least for this plan is $40.00. How much would you like to pay a month?
| [The least: $40.00]
> 200
< On which day of the month should it be paid, from 1 to 28?
> help
< Each payment is due on this day of the month. Where banks are closed on it, it is due on the next banking day. Many people choose the day after their pay comes in.
|
| On which day of the month should it be paid, from 1 to 28?
> the 15th
< From which bank account should it be taken?
| [Checking ending in 4321] [Savings ending in 8765]
> help
< The payments come from a bank account that is on file. For your safety please do not type a bank account number here.
|
| From which bank account should it be taken?
| [Checking ending in 4321] [Savings ending in 8765]
> checking
< $200.00 on day 15 of each month, taken from checking ending in 4321. The first payment is taken on Tuesday, December 15, 2026, the last one on Tuesday, January 18, 2028: 14 payments, $2,670.93 in all, with a fee of $29.00. Shall I start this monthly plan?
| [Yes] [No]
> repeat
< $200.00 on day 15 of each month, taken from checking ending in 4321. The first payment is taken on Tuesday, December 15, 2026, the last one on Tuesday, January 18, 2028: 14 payments, $2,670.93 in all, with a fee of $29.00. Shall I start this monthly plan?
| [Yes] [No]
> help
< I start a payment plan for what is owed. I need to know which plan, how much a month, and on which day of the month. Nothing starts before I read it back and you say yes.
|
| $200.00 on day 15 of each month, taken from checking ending in 4321. The first payment is taken on Tuesday, December 15, 2026, the last one on Tuesday, January 18, 2028: 14 payments, $2,670.93 in all, with a fee of $29.00. Shall I start this monthly plan?
| [Yes] [No]
> back
< From which bank account should it be taken?
| [Checking ending in 4321] [Savings ending in 8765]
> savings
< $200.00 on day 15 of each month, taken from savings ending in 8765. The first payment is taken on Tuesday, December 15, 2026, the last one on Tuesday, January 18, 2028: 14 payments, $2,670.93 in all, with a fee of $29.00. Shall I start this monthly plan?
| [Yes] [No]
> start over
< Which plan would you like?
| [Short-term, paid by me: $432.00] [Short-term, direct debit: $432.00] [Monthly, direct debit: from $40.00] [Monthly, paid by me: from $41.00]
