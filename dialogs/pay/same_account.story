# The same account and the same amount as last time, and the receipt of that one.
account: owes-two-years

> pay 100 for 2022 on december 1 from savings
< $100.00 for 2022, on Tuesday, December 1, 2026, from savings ending in 8765. Shall I schedule it?
| [Yes] [No]
> yes
< Done. $100.00 for 2022 is scheduled for Tuesday, December 1, 2026, from the bank account ending in 8765.
| Confirmation number: 7108598215
| [My payments] [How much do I owe?]
> the receipt for that one
< $100.00 for 2022, scheduled for Tuesday, December 1, 2026. It is not paid yet.
| Account: Robert Castellano. Bank account ending in 8765.
| Confirmation number: 7108598215
| [My payments] [Transcripts]
> pay the same amount for 2023 from the same account
< $100.00 for 2023, on Monday, November 23, 2026, from savings ending in 8765. Shall I schedule it?
| [Yes] [No]
> yes
< Done. $100.00 for 2023 is scheduled for Monday, November 23, 2026, from the bank account ending in 8765.
| Confirmation number: 4812192211
| [My payments] [How much do I owe?]
ledger: scheduled 100.00 2023 2026-11-23
ledger: scheduled 100.00 2022 2026-12-01
