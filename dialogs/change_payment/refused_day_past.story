account: owes-two-years
medium: short

> pay 100 for 2022 on friday from checking
< $100.00 for 2022, on Nov 27, 2026, from checking ending in 4321. Shall I schedule it?
| 1. Yes
| 2. No
> yes
< Done. $100.00 for 2022 is scheduled for Nov 27, 2026, from the bank account ending in 4321.
| Confirmation number: 7366127996
| 1. My payments
| 2. How much do I owe?
> move my payment to december 15
< $100.00 for 2022, on Dec 15, 2026, from checking ending in 4321, instead of $100.00 for 2022 on Nov 27, 2026. Shall I change it?
| 1. Yes
| 2. No
refused: day_past
> yes
< That day has passed. Now it is set for Nov 27, 2026. On which day should it be paid?
| 1. Friday, November 27, 2026
| 2. Monday, November 23, 2026
> december 16
< $100.00 for 2022, on Dec 16, 2026, from checking ending in 4321, instead of $100.00 for 2022 on Nov 27, 2026. Shall I change it?
| 1. Yes
| 2. No
> yes
< Done. The payment is now $100.00 for 2022 on Dec 16, 2026, from the bank account ending in 4321.
| Confirmation number: 7366127996
| 1. My payments
| 2. How much do I owe?
