account: owes-two-years

> pay both years at once on november 1 2026
< A payment cannot be made on Sunday, November 1, 2026. The first possible day is Monday, November 23, 2026.
|
| On which day should it be paid? The first possible day is Monday, November 23, 2026.
| [Monday, November 23, 2026]
> november 26
< Banks make no payments on Thursday, November 26, 2026. The next banking day is Friday, November 27, 2026.
|
| On which day should it be paid? The first possible day is Monday, November 23, 2026.
| [Monday, November 23, 2026] [Friday, November 27, 2026]
> february 30
< I do not know the day "february 30".
|
| On which day should it be paid? The first possible day is Monday, November 23, 2026.
| [Monday, November 23, 2026]
> friday
< From which bank account?
| [Checking ending in 4321] [Savings ending in 8765]
> 9999
< I do not find that bank account on file.
|
| From which bank account?
| [Checking ending in 4321] [Savings ending in 8765]
> checking
< $2,542.47 for everything that is owed, on Friday, November 27, 2026, from checking ending in 4321:
| 2022: $1,682.68
| 2023: $859.79
| Shall I schedule it?
| [Yes] [No]
> yes
< Done. $2,542.47 for everything that is owed is scheduled for Friday, November 27, 2026, from the bank account ending in 4321.
| Confirmation number: 3622669400
| [My payments] [How much do I owe?]
