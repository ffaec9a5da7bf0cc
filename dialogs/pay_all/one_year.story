# Only one year is owed; it is paid in the same way.
account: owes-one-year

> pay all my years at once
< $1,415.70 for everything that is owed, on Monday, November 23, 2026, from checking ending in 1188:
| 2025: $1,415.70
| Shall I schedule it?
| [Yes] [No]
> yes
< Done. $1,415.70 for everything that is owed is scheduled for Monday, November 23, 2026, from the bank account ending in 1188.
| Confirmation number: 7388995651
| [My payments] [How much do I owe?]
ledger: scheduled 1415.70 2025 2026-11-23
