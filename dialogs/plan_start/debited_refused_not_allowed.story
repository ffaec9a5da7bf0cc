account: owes-two-years

> set me up to pay 300 a month on the 5th from checking
< Which plan would you like?
| [Short-term, paid by me: $432.00] [Short-term, direct debit: $432.00] [Monthly, direct debit: from $40.00] [Monthly, paid by me: from $41.00]
> the third one
< $300.00 on day 5 of each month, taken from checking ending in 4321. The first payment is taken on Monday, December 7, 2026, the last one on Thursday, August 5, 2027: 9 payments, $2,631.94 in all, with a fee of $29.00. Shall I start this monthly plan?
| [Yes] [No]
refused: not_allowed
> yes
< Your access lets you look at this account, but not start a payment plan. The account holder can.
|
| No payment plan was started.
| [How much do I owe?] [Make a payment] [Talk to a person]
