account: owes-two-years

> pay 100 for 2022 on friday from checking
< $100.00 for 2022, on Friday, November 27, 2026, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
> yes
< Done. $100.00 for 2022 is scheduled for Friday, November 27, 2026, from the bank account ending in 4321.
| Confirmation number: 6642629304
| [My payments] [How much do I owe?]
> pay 50 for 2023 on monday november 30 from savings
< $50.00 for 2023, on Monday, November 30, 2026, from savings ending in 8765. Shall I schedule it?
| [Yes] [No]
> yes
< Done. $50.00 for 2023 is scheduled for Monday, November 30, 2026, from the bank account ending in 8765.
| Confirmation number: 3430353536
| [My payments] [How much do I owe?]
> cancel a payment
< Which payment should be canceled?
| [$50.00, Monday, November 30, 2026] [$100.00, Friday, November 27, 2026]
> the one for 50
< Cancel the payment of $50.00 for 2023 on Monday, November 30, 2026, confirmation 3430353536. Shall I cancel it?
| [Yes] [No]
refused: payment_unknown
> yes
< I do not find that payment any longer.
|
| Which payment should be canceled?
| [$50.00, Monday, November 30, 2026] [$100.00, Friday, November 27, 2026]
> the one for 100
< Cancel the payment of $100.00 for 2022 on Friday, November 27, 2026, confirmation 6642629304. Shall I cancel it?
| [Yes] [No]
> yes
< Done. The payment of $100.00 for 2022 on Friday, November 27, 2026 is canceled. Confirmation number: 6642629304
| [My payments] [Make a payment]
