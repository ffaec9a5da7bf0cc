account: owes-two-years

> pay both years at once on friday from checking
< $2,542.47 for everything that is owed, on Friday, November 27, 2026, from checking ending in 4321:
| 2022: $1,682.68
| 2023: $859.79
| Shall I schedule it?
| [Yes] [No]
> yes
< Done. $2,542.47 for everything that is owed is scheduled for Friday, November 27, 2026, from the bank account ending in 4321.
| Confirmation number: 7089749522
| [My payments] [How much do I owe?]
ledger: scheduled 2542.47 (2022 1682.68, 2023 859.79) 2026-11-27
