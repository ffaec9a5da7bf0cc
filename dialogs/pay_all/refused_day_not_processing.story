account: owes-two-years
medium: short

> pay both years at once on friday from checking
< $2,542.47 for everything that is owed, on Nov 27, 2026, from checking ending in 4321:
| 2022: $1,682.68; 2023: $859.79
| Shall I schedule it?
| 1. Yes
| 2. No
refused: day_not_processing
> yes
< Banks make no payments on that day. Please choose a banking day: Monday to Friday, not a holiday. On which day should it be paid? The first possible day is Nov 23, 2026.
| 1. Monday, November 23, 2026
> december 15
< $2,550.21 for everything that is owed, on Dec 15, 2026, from checking ending in 4321:
| 2022: $1,687.85; 2023: $862.36
| Shall I schedule it?
| 1. Yes
| 2. No
> yes
< Done. $2,550.21 for everything that is owed is scheduled for Dec 15, 2026, from the bank account ending in 4321.
| Confirmation number: 9626997689
| 1. My payments
| 2. How much do I owe?
