account: on-a-plan

> change my payment plan
< How should it be paid?
| [Short-term, paid by me: $832.00] [Short-term, direct debit: $832.00] [Monthly, direct debit: from $66.00] [Monthly, paid by me: from $66.00]
> the cheap one
< Your plan can be one of these. Which one should it be?
| [Short-term, paid by me: $832.00] [Short-term, direct debit: $832.00] [Monthly, direct debit: from $66.00] [Monthly, paid by me: from $66.00]
> the third one
< Now it is $200.00. The least is $66.00. How much would you like to pay a month?
| [As it is: $200.00] [The least: $66.00]
> less
< I need an amount in dollars, at least $66.00. Now it is $200.00. How much a month?
| [As it is: $200.00] [The least: $66.00]
> 150
< Now it is day 15. On which day of the month should it be paid?
| [As it is: day 15]
> whenever
< I need a day of the month from 1 to 28, such as 15. On which day should it be paid?
| [As it is: day 15]
> the 20th
< $150.00 on day 20 of each month, taken from checking ending in 0917, instead of $200.00 on day 15. There is no fee. Shall I change your plan to this?
| [Yes] [No]
> maybe
< Take your time. Nothing is done until you say yes.
|
| $150.00 on day 20 of each month, taken from checking ending in 0917, instead of $200.00 on day 15. There is no fee. Shall I change your plan to this?
| [Yes] [No]
> no
< What should be different?
| [Another plan] [Another amount] [Another day] [Another bank account] [Never mind]
> cancel
< All right. Your payment plan stays as it is.
|
| What else can I do for you?
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
