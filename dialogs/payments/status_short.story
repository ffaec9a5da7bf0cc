account: owes-two-years
medium: short

> did my 120 dollar payment go through
< The bank returned your payment of $120.00 for 2023 on May 6, 2026, so it does not count as paid. You can make it again.
| Confirmation number: 2981946433
| 1. My payments
| 2. A receipt
| 3. Change a payment
| 4. Cancel a payment
