account: owes-two-years

> pay 100 for 2022 on december 15 from checking
< $100.00 for 2022, on Tuesday, December 15, 2026, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
> yes
< Done. $100.00 for 2022 is scheduled for Tuesday, December 15, 2026, from the bank account ending in 4321.
| Confirmation number: 6289767300
| [My payments] [How much do I owe?]
> pay 60 for 2023 on december 18 from savings
< $60.00 for 2023, on Friday, December 18, 2026, from savings ending in 8765. Shall I schedule it?
| [Yes] [No]
> yes
< Done. $60.00 for 2023 is scheduled for Friday, December 18, 2026, from the bank account ending in 8765.
| Confirmation number: 1495571794
| [My payments] [How much do I owe?]
> cancel a payment
< Which payment should be canceled?
| [$60.00, Friday, December 18, 2026] [$100.00, Tuesday, December 15, 2026]
> the one for 60
< Cancel the payment of $60.00 for 2023 on Friday, December 18, 2026, confirmation 1495571794. Shall I cancel it?
| [Yes] [No]
> yes
< Done. The payment of $60.00 for 2023 on Friday, December 18, 2026 is canceled. Confirmation number: 1495571794
| [My payments] [Make a payment]
ledger: scheduled 100.00 2022 2026-12-15
ledger: canceled 60.00 2023 2026-12-18
