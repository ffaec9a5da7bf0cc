account: owes-two-years

> pay 10 for 2022 on friday from checking
< $10.00 for 2022, on Friday, November 27, 2026, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
> yes
< Done. $10.00 for 2022 is scheduled for Friday, November 27, 2026, from the bank account ending in 4321.
| Confirmation number: 9819303240
| [My payments] [How much do I owe?]
> pay 20 for 2022 on friday from checking
< $20.00 for 2022, on Friday, November 27, 2026, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
> yes
< Done. $20.00 for 2022 is scheduled for Friday, November 27, 2026, from the bank account ending in 4321.
| Confirmation number: 1074778836
| [My payments] [How much do I owe?]
> pay all my years at once from checking
< $2,510.77 for everything that is owed, on Monday, November 23, 2026, from checking ending in 4321:
| 2022: $1,651.54
| 2023: $859.23
| Shall I schedule it?
| [Yes] [No]
> yes
< Two payments were already made in the last 24 hours, and that is the most. You can make another one later.
|
| No payment was scheduled.
| [My payments] [How much do I owe?]
ledger: scheduled 10.00 2022 2026-11-27
ledger: scheduled 20.00 2022 2026-11-27
