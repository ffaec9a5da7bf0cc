account: on-a-plan

> change my plan to 250 a month on the 5th
< How should it be paid?
| [Short-term, paid by me: $832.00] [Short-term, direct debit: $832.00] [Monthly, direct debit: from $66.00] [Monthly, paid by me: from $66.00]
> the third one
< $250.00 on day 5 of each month, taken from checking ending in 0917, instead of $200.00 on day 15. There is no fee. Shall I change your plan to this?
| [Yes] [No]
refused: not_allowed
> yes
< Your access lets you look at this account, but not change its payment plan. The account holder can.
|
| Your payment plan stays as it is.
| [My payment plan] [Make a payment] [Talk to a person]
