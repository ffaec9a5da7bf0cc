account: owes-two-years

> set me up to pay 300 a month on the 5th from checking
< Which plan would you like?
| [Short-term, paid by me: $432.00] [Short-term, direct debit: $432.00] [Monthly, direct debit: from $40.00] [Monthly, paid by me: from $41.00]
> the third one
< $300.00 on day 5 of each month, taken from checking ending in 4321. The first payment is taken on Monday, December 7, 2026, the last one on Thursday, August 5, 2027: 9 payments, $2,631.94 in all, with a fee of $29.00. Shall I start this monthly plan?
| [Yes] [No]
refused: plan_owed_too_much
> yes
< More is owed than this plan can take. You can choose another one.
|
| Which plan would you like?
| [Short-term, paid by me: $432.00] [Short-term, direct debit: $432.00] [Monthly, direct debit: from $40.00] [Monthly, paid by me: from $41.00]
> the first one
< $300.00 a month is too little to clear it in time. The least is $432.00. For a smaller amount, a person at the office can look at what you can pay.
|
| The least for this plan is $432.00. How much would you like to pay a month?
| [The least: $432.00]
> 432
< $432.00 on day 5 of each month, paid by you each time. The first payment is due on Monday, December 7, 2026, the last one on Wednesday, May 5, 2027: 6 payments, $2,582.27 in all, without a fee. Shall I start this short-term plan?
| [Yes] [No]
> yes
< Done. Your payment plan has started: $432.00 on day 5 of each month, the first time on Monday, December 7, 2026. Please make each payment by its day. A payment that is missed can end the plan.
| [My payment plan] [How much do I owe?]
