account: owes-two-years
medium: short

> pay 300 for 2022 on friday from checking
< $300.00 for 2022, on Nov 27, 2026, from checking ending in 4321. Shall I schedule it?
| 1. Yes
| 2. No
refused: day_past
> yes
< That day has passed. On which day should it be paid?
| 1. Monday, November 23, 2026
> monday november 30
< $300.00 for 2022, on Nov 30, 2026, from checking ending in 4321. Shall I schedule it?
| 1. Yes
| 2. No
> yes
< Done. $300.00 for 2022 is scheduled for Nov 30, 2026, from the bank account ending in 4321.
| Confirmation number: 5023176430
| 1. My payments
| 2. How much do I owe?
