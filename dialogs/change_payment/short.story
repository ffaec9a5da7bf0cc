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
< $100.00 for 2025, on Nov 27, 2026, from the bank account ending in 1188. You can name another day, amount, year or bank account. Shall I leave it as it is?
| 1. Yes
| 2. No
> december 15
< $100.00 for 2025, on Dec 15, 2026, from checking ending in 1188, instead of $100.00 for 2025 on Nov 27, 2026. Shall I change it?
| 1. Yes
| 2. No
> yes
< Done. The payment is now $100.00 for 2025 on Dec 15, 2026, from the bank account ending in 1188.
| Confirmation number: 4127695353
| 1. My payments
| 2. How much do I owe?
