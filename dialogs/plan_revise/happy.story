account: on-a-plan

> lower my monthly installment
< How should it be paid?
| [Short-term, paid by me: $832.00] [Short-term, direct debit: $832.00] [Monthly, direct debit: from $66.00] [Monthly, paid by me: from $66.00]
> [Monthly, direct debit: from $66.00]
< Now it is $200.00. The least is $66.00. How much would you like to pay a month?
| [As it is: $200.00] [The least: $66.00]
> 150
< Now it is day 15. On which day of the month should it be paid?
| [As it is: day 15]
> 20
< $150.00 on day 20 of each month, taken from checking ending in 0917, instead of $200.00 on day 15. There is no fee. Shall I change your plan to this?
| [Yes] [No]
> yes
< Done. Your payment plan is changed: $150.00 is taken on day 20 of each month from the bank account ending in 0917, the next time on Monday, December 21, 2026. Please have the money there by that day.
| [My payment plan] [How much do I owe?]
> my payment plan
< $150.00 a month, on day 20. The next payment is $150.00 on Monday, December 21, 2026. It comes from the bank account ending in 0917.
| As of Sunday, November 22, 2026, $5,085.34 is owed in all. At this pace 39 payments are left, until Wednesday, February 20, 2030: $5,756.42 with interest and penalties. Paid since Sunday, November 22, 2026: nothing yet.
| [Every payment of it] [Change my payment plan] [End my payment plan]
