account: owes-one-year
medium: short

> pay 100 on friday
< $100.00 for 2025, on Nov 27, 2026, from checking ending in 1188. Shall I schedule it?
| 1. Yes
| 2. No
> yes
< Done. $100.00 for 2025 is scheduled for Nov 27, 2026, from the bank account ending in 1188.
| Confirmation number: 4127695353
| 1. My payments
| 2. How much do I owe?
> change my payment
< On which day should it be paid? Now it is set for Nov 27, 2026.
| 1. Friday, November 27, 2026
| 2. Monday, November 23, 2026
> december 15
< How much should it be? Now it is $100.00.
| 1. As it is: $100.00
> 1
< $100.00 for 2025, on Dec 15, 2026, from checking ending in 1188, instead of $100.00 for 2025 on Nov 27, 2026. Shall I change it?
| 1. Yes
| 2. No
> yes
< Done. The payment is now $100.00 for 2025 on Dec 15, 2026, from the bank account ending in 1188.
| Confirmation number: 4127695353
| 1. My payments
| 2. How much do I owe?
