account: owes-one-year
medium: short

> pay 200 on friday
< $200.00 for 2025, on Nov 27, 2026, from checking ending in 1188. Shall I schedule it?
| 1. Yes
| 2. No
> can we go on with this over the phone
< Your code is 4495, for 10 minutes. In the other chat or on the phone, say "go on with my code", and we go on at the same question. Back to your payment. $200.00 for 2025, on Nov 27, 2026, from checking ending in 1188. Shall I schedule it?
| 1. Yes
| 2. No
> never mind
< All right. No payment was made. What else can I do for you?
| 1. How much do I owe?
| 2. Make a payment
| 3. My payments
| 4. Why do I owe this?
