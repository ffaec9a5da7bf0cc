# From direct debit to paying it oneself, with its fee.
account: on-a-plan

> turn off autopay on the plan and let me pay it myself
< How should it be paid?
| [Short-term, paid by me: $832.00] [Short-term, direct debit: $832.00] [Monthly, direct debit: from $66.00] [Monthly, paid by me: from $66.00]
> the fourth one
< Now it is $200.00. The least is $66.00. How much would you like to pay a month?
| [As it is: $200.00] [The least: $66.00]
> [As it is: $200.00]
< Now it is day 15. On which day of the month should it be paid?
| [As it is: day 15]
> [As it is: day 15]
< $200.00 on day 15 of each month, paid by you each time, instead of $200.00 on day 15. The fee is $6.00. Shall I change your plan to this?
| [Yes] [No]
> yes
< Done. Your payment plan is changed: $200.00 on day 15 of each month, the next time on Tuesday, December 15, 2026. Please make each payment by its day. A payment that is missed can end the plan.
| [My payment plan] [How much do I owe?]
> my payment plan
< $200.00 a month, on day 15. The next payment is $200.00 on Tuesday, December 15, 2026. You make each payment yourself.
| As of Sunday, November 22, 2026, $5,091.34 is owed in all. At this pace 28 payments are left, until Thursday, March 15, 2029: $5,570.08 with interest and penalties. Paid since Sunday, November 22, 2026: nothing yet.
| [Every payment of it] [Change my payment plan] [End my payment plan]
