account: owes-one-year
medium: short

> pay 100 on friday
< $100.00 for 2025, on Nov 27, 2026, from checking ending in 1188. Shall I schedule it?
| 1. Yes
| 2. No
> yes
< Done. $100.00 for 2025 is scheduled for Nov 27, 2026, from the bank account ending in 1188.
| Confirmation number: 7410684026
| 1. My payments
| 2. How much do I owe?
> cancel my payment
< Cancel the payment of $100.00 for 2025 on Nov 27, 2026, confirmation 7410684026. Shall I cancel it?
| 1. Yes
| 2. No
> yes
< Done. The payment of $100.00 for 2025 on Nov 27, 2026 is canceled. Confirmation number: 7410684026
| 1. My payments
| 2. Make a payment
