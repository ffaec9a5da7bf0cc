account: on-a-plan
medium: short

> change my payment plan
< How should it be paid?
| 1. Short-term, paid by me: $832.00
| 2. Short-term, direct debit: $832.00
| 3. Monthly, direct debit: from $66.00
| 4. Monthly, paid by me: from $66.00
> 3
< Now it is $200.00. The least is $66.00. How much would you like to pay a month?
| 1. As it is: $200.00
| 2. The least: $66.00
> 150
< Now it is day 15. On which day of the month should it be paid?
| 1. As it is: day 15
> 1
< $150.00 on day 15 of each month, taken from checking ending in 0917, instead of $200.00 on day 15. There is no fee. Shall I change your plan to this?
| 1. Yes
| 2. No
> yes
< Done. Your payment plan is changed: $150.00 is taken on day 15 of each month from the bank account ending in 0917, the next time on Dec 15, 2026. Please have the money there by that day.
| 1. My payment plan
| 2. How much do I owe?
