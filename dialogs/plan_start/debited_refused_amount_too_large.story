account: owes-two-years

> set me up to pay 300 a month on the 5th from checking
< Which plan would you like?
| [Short-term, paid by me: $432.00] [Short-term, direct debit: $432.00] [Monthly, direct debit: from $40.00] [Monthly, paid by me: from $41.00]
> the third one
< $300.00 on day 5 of each month, taken from checking ending in 4321. The first payment is taken on Monday, December 7, 2026, the last one on Thursday, August 5, 2027: 9 payments, $2,631.94 in all, with a fee of $29.00. Shall I start this monthly plan?
| [Yes] [No]
refused: amount_too_large
> yes
< One payment must stay below 10 million dollars.
|
| The least for this plan is $40.00. How much would you like to pay a month?
| [The least: $40.00]
> 180
< $180.00 on day 5 of each month, taken from checking ending in 4321. The first payment is taken on Monday, December 7, 2026, the last one on Monday, February 7, 2028: 15 payments, $2,677.93 in all, with a fee of $29.00. Shall I start this monthly plan?
| [Yes] [No]
> yes
< Done. Your payment plan has started: $180.00 is taken on day 5 of each month from the bank account ending in 4321, the first time on Monday, December 7, 2026. Please have the money there by that day.
| [My payment plan] [How much do I owe?]
