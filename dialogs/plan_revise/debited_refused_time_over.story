account: on-a-plan
medium: short

> change my plan to 250 a month on the 5th
< How should it be paid?
| 1. Short-term, paid by me: $832.00
| 2. Short-term, direct debit: $832.00
| 3. Monthly, direct debit: from $66.00
| 4. Monthly, paid by me: from $66.00
> the third one
< $250.00 on day 5 of each month, taken from checking ending in 0917, instead of $200.00 on day 15. There is no fee. Shall I change your plan to this?
| 1. Yes
| 2. No
refused: plan_time_over
> yes
< The time that this plan may take is over. A person at the office can look at what you can pay. Your payment plan stays as it is.
| 1. My payment plan
| 2. Make a payment
| 3. Talk to a person
