account: owes-two-years

> pay the full balance of every year at once
< One payment covers all of it.
|
| From which bank account?
| [Checking ending in 4321] [Savings ending in 8765]
> checking
< $2,540.77 for everything that is owed, on Monday, November 23, 2026, from checking ending in 4321:
| 2022: $1,681.54
| 2023: $859.23
| Shall I schedule it?
| [Yes] [No]
> yes
< Done. $2,540.77 for everything that is owed is scheduled for Monday, November 23, 2026, from the bank account ending in 4321.
| Confirmation number: 4526244050
| [My payments] [How much do I owe?]
