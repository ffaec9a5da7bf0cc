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
> no
< What should be different?
| [Another plan] [Another amount] [Another day] [Never mind]
> [Another amount]
< Now it is $200.00. The least is $66.00. How much would you like to pay a month?
| [As it is: $200.00] [The least: $66.00]
> 180
< $180.00 on day 20 of each month, paid by you each time, instead of $200.00 on day 15. The fee is $6.00. Shall I change your plan to this?
| [Yes] [No]
> yes
< Done. Your payment plan is changed: $180.00 on day 20 of each month, the next time on Monday, December 21, 2026. Please make each payment by its day. A payment that is missed can end the plan.
| [My payment plan] [How much do I owe?]
