# Everything said in one sentence, and the plan whose payments are taken from a bank account.
account: owes-two-years

> set me up to pay 300 a month on the 5th from checking
< Which plan would you like?
| [Short-term, paid by me: $432.00] [Short-term, direct debit: $432.00] [Monthly, direct debit: from $40.00] [Monthly, paid by me: from $41.00]
> [Monthly, direct debit: from $40.00]
< $300.00 on day 5 of each month, taken from checking ending in 4321. The first payment is taken on Monday, December 7, 2026, the last one on Thursday, August 5, 2027: 9 payments, $2,631.94 in all, with a fee of $29.00. Shall I start this monthly plan?
| [Yes] [No]
> no, 150
< $150.00 on day 5 of each month, taken from checking ending in 4321. The first payment is taken on Monday, December 7, 2026, the last one on Monday, June 5, 2028: 19 payments, $2,701.67 in all, with a fee of $29.00. Shall I start this monthly plan?
| [Yes] [No]
> not the 5th, the 20th
< $150.00 on day 20 of each month, taken from checking ending in 4321. The first payment is taken on Monday, December 21, 2026, the last one on Tuesday, June 20, 2028: 19 payments, $2,710.42 in all, with a fee of $29.00. Shall I start this monthly plan?
| [Yes] [No]
> yes
< Done. Your payment plan has started: $150.00 is taken on day 20 of each month from the bank account ending in 4321, the first time on Monday, December 21, 2026. Please have the money there by that day.
| [My payment plan] [How much do I owe?]
