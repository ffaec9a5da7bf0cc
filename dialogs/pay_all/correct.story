account: owes-two-years

> pay both years at once on friday from checking
< $2,542.47 for everything that is owed, on Friday, November 27, 2026, from checking ending in 4321:
| 2022: $1,682.68
| 2023: $859.79
| Shall I schedule it?
| [Yes] [No]
> no, from savings
< $2,542.47 for everything that is owed, on Friday, November 27, 2026, from savings ending in 8765:
| 2022: $1,682.68
| 2023: $859.79
| Shall I schedule it?
| [Yes] [No]
> not friday, december 15
< $2,550.21 for everything that is owed, on Tuesday, December 15, 2026, from savings ending in 8765:
| 2022: $1,687.85
| 2023: $862.36
| Shall I schedule it?
| [Yes] [No]
> no
< What should be different?
| [Another amount] [Another day] [Another bank account] [Never mind]
> [Another day]
< On which day should it be paid? The first possible day is Monday, November 23, 2026.
| [Monday, November 23, 2026] [Tuesday, December 15, 2026]
> december 16
< $2,553.69 for everything that is owed, on Wednesday, December 16, 2026, from savings ending in 8765:
| 2022: $1,688.13
| 2023: $865.56
| Shall I schedule it?
| [Yes] [No]
> yes
< Done. $2,553.69 for everything that is owed is scheduled for Wednesday, December 16, 2026, from the bank account ending in 8765.
| Confirmation number: 4336894714
| [My payments] [How much do I owe?]
ledger: scheduled 2553.69 (2022 1688.13, 2023 865.56) 2026-12-16
