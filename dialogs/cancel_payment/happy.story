account: owes-one-year

> pay 100 on december 15
< $100.00 for 2025, on Tuesday, December 15, 2026, from checking ending in 1188. Shall I schedule it?
| [Yes] [No]
> yes
< Done. $100.00 for 2025 is scheduled for Tuesday, December 15, 2026, from the bank account ending in 1188.
| Confirmation number: 2601369610
| [My payments] [How much do I owe?]
> cancel my payment
< You have 3 payments, the newest first:
| Tuesday, December 15, 2026: $100.00 for 2025, scheduled. Confirmation 2601369610
| Tuesday, October 13, 2026: $150.00 for 2025, processed. Confirmation 6879958640
| Wednesday, September 23, 2026: $500.00 for 2025, canceled. Confirmation 7302032599
| [Cancel a payment] [Make a payment] [How much do I owe?]
> yes
< There is nothing to confirm at the moment. Here is what I can do.
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
ledger: scheduled 100.00 2025 2026-12-15
> cancel my payment
< You have 3 payments, the newest first:
| Tuesday, December 15, 2026: $100.00 for 2025, scheduled. Confirmation 2601369610
| Tuesday, October 13, 2026: $150.00 for 2025, processed. Confirmation 6879958640
| Wednesday, September 23, 2026: $500.00 for 2025, canceled. Confirmation 7302032599
| [Cancel a payment] [Make a payment] [How much do I owe?]
