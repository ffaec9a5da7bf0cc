account: owes-two-years
medium: short

> I want to set up a payment plan
< Which plan would you like?
| 1. Short-term, paid by me: $432.00
| 2. Short-term, direct debit: $432.00
| 3. Monthly, direct debit: from $40.00
| 4. Monthly, paid by me: from $41.00
> the fourth one
< The least for this plan is $41.00. How much would you like to pay a month?
| 1. The least: $41.00
> 200
< On which day of the month should it be paid, from 1 to 28?
> the 15th
< $200.00 on day 15 of each month, paid by you each time. The first payment is due on Dec 15, 2026, the last one on Jan 18, 2028: 14 payments, $2,712.14 in all, with a fee of $69.00. Shall I start this monthly plan?
| 1. Yes
| 2. No
> yes
< Done. Your payment plan has started: $200.00 on day 15 of each month, the first time on Dec 15, 2026. Please make each payment by its day. A payment that is missed can end the plan.
| 1. My payment plan
| 2. How much do I owe?
wait: 56 days
> I missed my plan payment
< Your plan can still be kept: please put it right today. The day for it was Jan 15, 2027. 2 payments of $200.00 are missing.
| 1. Make a payment
| 2. Change my payment plan
| 3. Talk to a person
