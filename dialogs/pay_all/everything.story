account: owes-one-year

> pay everything on december 15
< One payment covers all of it.
|
| $1,421.50 for everything that is owed, on Tuesday, December 15, 2026, from checking ending in 1188:
| 2025: $1,421.50
| Shall I schedule it?
| [Yes] [No]
> yes
< Done. $1,421.50 for everything that is owed is scheduled for Tuesday, December 15, 2026, from the bank account ending in 1188.
| Confirmation number: 5705865169
| [My payments] [How much do I owe?]
ledger: scheduled 1421.50 2025 2026-12-15
> pay 10
< The payments that are on their way already cover everything that is owed: $1,421.50.
| [My payments] [Cancel a payment] [How much do I owe?]
