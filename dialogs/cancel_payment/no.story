account: owes-one-year

> pay 100 on december 15
< $100.00 for 2025, on Tuesday, December 15, 2026, from checking ending in 1188. Shall I schedule it?
| [Yes] [No]
> yes
< Done. $100.00 for 2025 is scheduled for Tuesday, December 15, 2026, from the bank account ending in 1188.
| Confirmation number: 3539680292
| [My payments] [How much do I owe?]
> cancel my payment
< You have 3 payments, the newest first:
| Tuesday, December 15, 2026: $100.00 for 2025, scheduled. Confirmation 3539680292
| Tuesday, October 13, 2026: $150.00 for 2025, processed. Confirmation 3477907848
| Wednesday, September 23, 2026: $500.00 for 2025, canceled. Confirmation 9173818981
| [Cancel a payment] [Make a payment] [How much do I owe?]
> no
< All right.
ledger: scheduled 100.00 2025 2026-12-15
