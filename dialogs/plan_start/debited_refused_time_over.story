account: owes-two-years
medium: short

> set me up to pay 300 a month on the 5th from checking
< Which plan would you like?
| 1. Short-term, paid by me: $432.00
| 2. Short-term, direct debit: $432.00
| 3. Monthly, direct debit: from $40.00
| 4. Monthly, paid by me: from $41.00
> the third one
< $300.00 on day 5 of each month, taken from checking ending in 4321. The first payment is taken on Dec 7, 2026, the last one on Aug 5, 2027: 9 payments, $2,631.94 in all, with a fee of $29.00. Shall I start this monthly plan?
| 1. Yes
| 2. No
refused: plan_time_over
> yes
< The time that this plan may take is over. A person at the office can look at what you can pay. No payment plan was started.
| 1. How much do I owe?
| 2. Make a payment
| 3. Talk to a person
