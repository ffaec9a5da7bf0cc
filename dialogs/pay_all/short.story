account: owes-two-years
medium: short

> pay all yrs at once
< From which bank account?
| 1. Checking ending in 4321
| 2. Savings ending in 8765
> 1
< $2,540.77 for everything that is owed, on Nov 23, 2026, from checking ending in 4321:
| 2022: $1,681.54; 2023: $859.23
| Shall I schedule it?
| 1. Yes
| 2. No
> yes
< Done. $2,540.77 for everything that is owed is scheduled for Nov 23, 2026, from the bank account ending in 4321.
| Confirmation number: 7641778142
| 1. My payments
| 2. How much do I owe?
