account: on-a-plan

> change my payment plan
< How should it be paid?
| [Short-term, paid by me: $832.00] [Short-term, direct debit: $832.00] [Monthly, direct debit: from $66.00] [Monthly, paid by me: from $66.00]
> 9
< I do not find that among the plans that you can have.
|
| How should it be paid?
| [Short-term, paid by me: $832.00] [Short-term, direct debit: $832.00] [Monthly, direct debit: from $66.00] [Monthly, paid by me: from $66.00]
> the third one
< Now it is $200.00. The least is $66.00. How much would you like to pay a month?
| [As it is: $200.00] [The least: $66.00]
> 10
< $10.00 a month is too little to clear it in time. The least is $66.00. For a smaller amount, a person at the office can look at what you can pay.
|
| Now it is $200.00. The least is $66.00. How much would you like to pay a month?
| [As it is: $200.00] [The least: $66.00]
> 0
< An amount of $0.00 cannot be paid. It must be more than zero.
|
| Now it is $200.00. The least is $66.00. How much would you like to pay a month?
| [As it is: $200.00] [The least: $66.00]
> 12.345
< I cannot read that amount. Please write dollars with at most two decimals, such as 300.
|
| Now it is $200.00. The least is $66.00. How much would you like to pay a month?
| [As it is: $200.00] [The least: $66.00]
> 100
< Now it is day 15. On which day of the month should it be paid?
| [As it is: day 15]
> 31
< Not every month has a day 31. Any day from 1 to 28 is possible.
|
| Now it is day 15. On which day of the month should it be paid?
| [As it is: day 15]
> 0
< I cannot read that as a day of the month.
|
| Now it is day 15. On which day of the month should it be paid?
| [As it is: day 15]
> 20
< $100.00 on day 20 of each month, taken from checking ending in 0917, instead of $200.00 on day 15. There is no fee. Shall I change your plan to this?
| [Yes] [No]
> no
< What should be different?
| [Another plan] [Another amount] [Another day] [Another bank account] [Never mind]
> cancel
< All right. Your payment plan stays as it is.
|
| What else can I do for you?
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
