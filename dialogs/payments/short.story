account: owes-one-year
medium: short

> my payments
< You have 2 payments, the newest first:
| Oct 13, 2026: $150.00 for 2025, processed. Confirmation 9106071658; Sep 23, 2026: $500.00 for 2025, canceled. Confirmation 1765785207
| 1. Cancel a payment
| 2. Make a payment
| 3. How much do I owe?
