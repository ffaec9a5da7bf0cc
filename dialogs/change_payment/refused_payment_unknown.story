account: owes-two-years

> pay 100 for 2022 on friday from checking
< $100.00 for 2022, on Friday, November 27, 2026, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
> yes
< Done. $100.00 for 2022 is scheduled for Friday, November 27, 2026, from the bank account ending in 4321.
| Confirmation number: 2705889695
| [My payments] [How much do I owe?]
> pay 50 for 2023 on monday november 30 from savings
< $50.00 for 2023, on Monday, November 30, 2026, from savings ending in 8765. Shall I schedule it?
| [Yes] [No]
> yes
< Done. $50.00 for 2023 is scheduled for Monday, November 30, 2026, from the bank account ending in 8765.
| Confirmation number: 5357934107
| [My payments] [How much do I owe?]
> change a payment
< Which payment should be changed?
| [$50.00, Monday, November 30, 2026] [$100.00, Friday, November 27, 2026]
> the 50 one
< $50.00 for 2023, on Monday, November 30, 2026, from the bank account ending in 8765. You can name another day, amount, year or bank account. Shall I leave it as it is?
| [Yes] [No]
> december 15
< $50.00 for 2023, on Tuesday, December 15, 2026, from savings ending in 8765, instead of $50.00 for 2023 on Monday, November 30, 2026. Shall I change it?
| [Yes] [No]
refused: payment_unknown
> yes
< I do not find that payment any longer.
|
| Which payment should be changed?
| [$50.00, Monday, November 30, 2026] [$100.00, Friday, November 27, 2026]
> the 100 one
< $100.00 for 2022, on Tuesday, December 15, 2026, from checking ending in 4321, instead of $100.00 for 2022 on Friday, November 27, 2026. Shall I change it?
| [Yes] [No]
> yes
< Done. The payment is now $100.00 for 2022 on Tuesday, December 15, 2026, from the bank account ending in 4321.
| Confirmation number: 2705889695
| [My payments] [How much do I owe?]
