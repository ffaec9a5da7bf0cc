account: on-a-plan

> turn off autopay on the plan and let me pay it myself
< How should it be paid?
| [Short-term, paid by me: $832.00] [Short-term, direct debit: $832.00] [Monthly, direct debit: from $66.00] [Monthly, paid by me: from $66.00]
> the fourth one
< Now it is $200.00. The least is $66.00. How much would you like to pay a month?
| [As it is: $200.00] [The least: $66.00]
> 150
< Now it is day 15. On which day of the month should it be paid?
| [As it is: day 15]
> 20
< $150.00 on day 20 of each month, paid by you each time, instead of $200.00 on day 15. The fee is $6.00. Shall I change your plan to this?
| [Yes] [No]
refused: plan_return_unfiled
> yes
< A tax return is missing. Once it is filed the plan can be changed.
|
| Your payment plan stays as it is.
| [My payment plan] [Make a payment] [Talk to a person]
