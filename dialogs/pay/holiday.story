# Christmas Day 2026 is a Friday; the next banking day is offered.
account: owes-one-year

> pay 100 on december 25
< Banks make no payments on Friday, December 25, 2026. The next banking day is Monday, December 28, 2026.
|
| On which day should it be paid?
| [Monday, November 23, 2026] [Monday, December 28, 2026]
> [Monday, December 28, 2026]
< $100.00 for 2025, on Monday, December 28, 2026, from checking ending in 1188. Shall I schedule it?
| [Yes] [No]
> yes
< Done. $100.00 for 2025 is scheduled for Monday, December 28, 2026, from the bank account ending in 1188.
| Confirmation number: 2570604674
| [My payments] [How much do I owe?]
ledger: scheduled 100.00 2025 2026-12-28
