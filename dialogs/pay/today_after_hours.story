# After the cut-off hour the first day is the next banking day.
account: owes-one-year
now: 2026-11-25 17:30

> pay 100 today
< A payment cannot be made on Wednesday, November 25, 2026. The first possible day is Friday, November 27, 2026.
|
| On which day should it be paid?
| [Friday, November 27, 2026]
> thursday
< A payment cannot be made on Thursday, November 26, 2026. The first possible day is Friday, November 27, 2026.
|
| On which day should it be paid?
| [Friday, November 27, 2026]
> friday
< $100.00 for 2025, on Friday, November 27, 2026, from checking ending in 1188. Shall I schedule it?
| [Yes] [No]
> yes
< Done. $100.00 for 2025 is scheduled for Friday, November 27, 2026, from the bank account ending in 1188.
| Confirmation number: 7537962933
| [My payments] [How much do I owe?]
ledger: scheduled 100.00 2025 2026-11-27
