account: owes-two-years

> pay 50 for 2022 from checking on november 1 2026
< A payment cannot be made on Sunday, November 1, 2026. The first possible day is Monday, November 23, 2026.
|
| On which day should it be paid?
| [Monday, November 23, 2026]
> yesterday
< A payment cannot be made on Saturday, November 21, 2026. The first possible day is Monday, November 23, 2026.
|
| On which day should it be paid?
| [Monday, November 23, 2026]
> november 26
< Banks make no payments on Thursday, November 26, 2026. The next banking day is Friday, November 27, 2026.
|
| On which day should it be paid?
| [Monday, November 23, 2026] [Friday, November 27, 2026]
> december 25
< Banks make no payments on Friday, December 25, 2026. The next banking day is Monday, December 28, 2026.
|
| On which day should it be paid?
| [Monday, November 23, 2026] [Monday, December 28, 2026]
> november 24 2027
< Wednesday, November 24, 2027 is too far ahead. The last possible day is Monday, November 22, 2027.
|
| On which day should it be paid?
| [Monday, November 23, 2026]
> february 30
< I do not know the day "february 30".
|
| On which day should it be paid?
| [Monday, November 23, 2026]
> saturday
< Banks make no payments on Saturday, November 28, 2026. The next banking day is Monday, November 30, 2026.
|
| On which day should it be paid?
| [Monday, November 23, 2026] [Monday, November 30, 2026]
> [Monday, November 30, 2026]
< $50.00 for 2022, on Monday, November 30, 2026, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
> yes
< Done. $50.00 for 2022 is scheduled for Monday, November 30, 2026, from the bank account ending in 4321.
| Confirmation number: 8940654141
| [My payments] [How much do I owe?]
ledger: scheduled 50.00 2022 2026-11-30
