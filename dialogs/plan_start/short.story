account: owes-two-years
medium: short

> I want to set up a payment plan
< Which plan would you like?
| 1. Short-term, paid by me: $432.00
| 2. Short-term, direct debit: $432.00
| 3. Monthly, direct debit: from $40.00
| 4. Monthly, paid by me: from $41.00
> 3
< The least for this plan is $40.00. How much would you like to pay a month?
| 1. The least: $40.00
> 200
< On which day of the month should it be paid, from 1 to 28?
> the 15th
< From which bank account should it be taken?
| 1. Checking ending in 4321
| 2. Savings ending in 8765
> 2
< $200.00 on day 15 of each month, taken from savings ending in 8765. The first payment is taken on Dec 15, 2026, the last one on Jan 18, 2028: 14 payments, $2,670.93 in all, with a fee of $29.00. Shall I start this monthly plan?
| 1. Yes
| 2. No
> yes
< Done. Your payment plan has started: $200.00 is taken on day 15 of each month from the bank account ending in 8765, the first time on Dec 15, 2026. Please have the money there by that day.
| 1. My payment plan
| 2. How much do I owe?
