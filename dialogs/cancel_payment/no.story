account: owes-one-year

> pay 100 on december 15
< $100.00 for 2025, on Tuesday, December 15, 2026, from checking ending in 1188. Shall I schedule it?
| [Yes] [No]
> yes
< Done. $100.00 for 2025 is scheduled for Tuesday, December 15, 2026, from the bank account ending in 1188.
| Confirmation number: 3539680292
| [My payments] [How much do I owe?]
> cancel my payment
< Cancel the payment of $100.00 for 2025 on Tuesday, December 15, 2026, confirmation 3539680292. Shall I cancel it?
| [Yes] [No]
> no
< All right. No payment was canceled.
| [My payments] [Make a payment]
ledger: scheduled 100.00 2025 2026-12-15
