account: owes-two-years

> pay 100 for 2022 on friday from checking
< $100.00 for 2022, on Friday, November 27, 2026, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
> yes
< Done. $100.00 for 2022 is scheduled for Friday, November 27, 2026, from the bank account ending in 4321.
| Confirmation number: 7897114893
| [My payments] [How much do I owe?]
> pay 50 for 2023 on monday november 30 from savings
< $50.00 for 2023, on Monday, November 30, 2026, from savings ending in 8765. Shall I schedule it?
| [Yes] [No]
> yes
< Done. $50.00 for 2023 is scheduled for Monday, November 30, 2026, from the bank account ending in 8765.
| Confirmation number: 5000491133
| [My payments] [How much do I owe?]
> cancel the 700 dollar payment
< I do not find such a payment among those that can still be canceled.
|
| Which payment should be canceled?
| [$50.00, Monday, November 30, 2026] [$100.00, Friday, November 27, 2026]
> 2019
< I do not find such a payment among those that can still be canceled.
|
| Which payment should be canceled?
| [$50.00, Monday, November 30, 2026] [$100.00, Friday, November 27, 2026]
> maybe
< These are the scheduled payments that can still be canceled. Choose one of them.
|
| Which payment should be canceled?
| [$50.00, Monday, November 30, 2026] [$100.00, Friday, November 27, 2026]
> 50
< Cancel the payment of $50.00 for 2023 on Monday, November 30, 2026, confirmation 5000491133. Shall I cancel it?
| [Yes] [No]
> no
< All right. No payment was canceled.
| [My payments] [Make a payment]
