account: owes-two-years
medium: short

> pay 100 for 2022 on friday from checking
< $100.00 for 2022, on Nov 27, 2026, from checking ending in 4321. Shall I schedule it?
| 1. Yes
| 2. No
> yes
< Done. $100.00 for 2022 is scheduled for Nov 27, 2026, from the bank account ending in 4321.
| Confirmation number: 2565138704
| 1. My payments
| 2. How much do I owe?
> cancel my payment
< Cancel the payment of $100.00 for 2022 on Nov 27, 2026, confirmation 2565138704. Shall I cancel it?
| 1. Yes
| 2. No
refused: too_late_to_cancel
> yes
< It is too late to cancel that payment. It is on its way to the bank. You can see where each payment stands.
| 1. My payments
| 2. Make a payment
