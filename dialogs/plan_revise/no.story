account: on-a-plan

> change my plan to 250 a month on the 5th
< How should it be paid?
| [Short-term, paid by me: $832.00] [Short-term, direct debit: $832.00] [Monthly, direct debit: from $66.00] [Monthly, paid by me: from $66.00]
> the third one
< $250.00 on day 5 of each month, taken from checking ending in 0917, instead of $200.00 on day 15. There is no fee. Shall I change your plan to this?
| [Yes] [No]
> no
< What should be different?
| [Another plan] [Another amount] [Another day] [Another bank account] [Never mind]
> [Another amount]
< Now it is $200.00. The least is $66.00. How much would you like to pay a month?
| [As it is: $200.00] [The least: $66.00]
> [As it is: $200.00]
< $200.00 on day 5 of each month, taken from checking ending in 0917, instead of $200.00 on day 15. There is no fee. Shall I change your plan to this?
| [Yes] [No]
> no
< What should be different?
| [Another plan] [Another amount] [Another day] [Another bank account] [Never mind]
> [Another day]
< Now it is day 15. On which day of the month should it be paid?
| [As it is: day 15]
> [As it is: day 15]
< $200.00 on day 15 of each month, taken from checking ending in 0917, instead of $200.00 on day 15. There is no fee. Shall I change your plan to this?
| [Yes] [No]
> no
< What should be different?
| [Another plan] [Another amount] [Another day] [Another bank account] [Never mind]
> [Never mind]
< All right. Your payment plan stays as it is.
|
| What else can I do for you?
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
