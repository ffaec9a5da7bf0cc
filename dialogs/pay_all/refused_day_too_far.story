account: owes-two-years

> pay both years at once on friday from checking
< $2,542.47 for everything that is owed, on Friday, November 27, 2026, from checking ending in 4321:
| 2022: $1,682.68
| 2023: $859.79
| Shall I schedule it?
| [Yes] [No]
refused: day_too_far
> yes
< A payment can be scheduled up to 365 days ahead.
|
| On which day should it be paid? The first possible day is Monday, November 23, 2026.
| [Monday, November 23, 2026]
> december 15
< $2,550.21 for everything that is owed, on Tuesday, December 15, 2026, from checking ending in 4321:
| 2022: $1,687.85
| 2023: $862.36
| Shall I schedule it?
| [Yes] [No]
> yes
< Done. $2,550.21 for everything that is owed is scheduled for Tuesday, December 15, 2026, from the bank account ending in 4321.
| Confirmation number: 6919847779
| [My payments] [How much do I owe?]
