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
< You have 5 payments, the newest first:
| Friday, December 18, 2026: $60.00 for 2023, scheduled. Confirmation 1495571794
| Tuesday, December 15, 2026: $100.00 for 2022, scheduled. Confirmation 6289767300
| Friday, October 23, 2026: $75.00 for 2023, canceled. Confirmation 9980737945
| Wednesday, May 6, 2026: $120.00 for 2023, returned by the bank. Confirmation 9158972381
| Monday, January 26, 2026: $200.00 for 2022, processed. Confirmation 3160841106
| [Cancel a payment] [Make a payment] [How much do I owe?]
> the one for 60
< I did not understand that. Here is what I can do; you can also ask in your own words.
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
> yes
< There is nothing to confirm at the moment. Here is what I can do.
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
ledger: scheduled 100.00 2022 2026-12-15
ledger: scheduled 60.00 2023 2026-12-18
