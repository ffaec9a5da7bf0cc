account: owes-two-years
medium: short

> what if I pay 300 a month
< $300.00 once, Nov 22, 2026: saves $21.75 by Nov 22, 2027.
| $300.00 a month: done Aug 16, 2027, $2,618.32 in all.
| All today: $2,540.32. Nothing was paid.
| 1. Compare amounts
| 2. Make a payment
| 3. How much do I owe?
