account: owes-two-years

> pay 100 for 2022 on friday from checking
< $100.00 for 2022, on Friday, November 27, 2026, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
> yes
< Done. $100.00 for 2022 is scheduled for Friday, November 27, 2026, from the bank account ending in 4321.
| Confirmation number: 8486459384
| [My payments] [How much do I owe?]
> pay 50 for 2023 on monday november 30 from savings
< $50.00 for 2023, on Monday, November 30, 2026, from savings ending in 8765. Shall I schedule it?
| [Yes] [No]
> yes
< Done. $50.00 for 2023 is scheduled for Monday, November 30, 2026, from the bank account ending in 8765.
| Confirmation number: 7608972514
| [My payments] [How much do I owe?]
> cancel a payment
< Which payment should be canceled?
| [$50.00, Monday, November 30, 2026] [$100.00, Friday, November 27, 2026]
> my payments
< You have 5 payments, the newest first:
| Nov 30, 2026: $50.00 for 2023, scheduled. Confirmation 7608972514
| Nov 27, 2026: $100.00 for 2022, scheduled. Confirmation 8486459384
| Oct 23, 2026: $75.00 for 2023, canceled. Confirmation 5330493601
| May 6, 2026: $120.00 for 2023, returned by the bank. Confirmation 5715885405
| Jan 26, 2026: $200.00 for 2022, processed. Confirmation 6024535103
|
| Back to canceling a payment.
|
| Which payment should be canceled?
| [$50.00, Monday, November 30, 2026] [$100.00, Friday, November 27, 2026]
> 50
< Cancel the payment of $50.00 for 2023 on Monday, November 30, 2026, confirmation 7608972514. Shall I cancel it?
| [Yes] [No]
> yes
< Done. The payment of $50.00 for 2023 on Monday, November 30, 2026 is canceled. Confirmation number: 7608972514
| [My payments] [Make a payment]
ledger: scheduled 100.00 2022 2026-11-27
ledger: canceled 50.00 2023 2026-11-30
