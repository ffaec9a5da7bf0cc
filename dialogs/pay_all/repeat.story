account: owes-two-years

> pay all my years at once
< From which bank account?
| [Checking ending in 4321] [Savings ending in 8765]
> say that again
< From which bank account?
| [Checking ending in 4321] [Savings ending in 8765]
> back
< There is nothing to go back to here.
|
| From which bank account?
| [Checking ending in 4321] [Savings ending in 8765]
> checking
< $2,540.77 for everything that is owed, on Monday, November 23, 2026, from checking ending in 4321:
| 2022: $1,681.54
| 2023: $859.23
| Shall I schedule it?
| [Yes] [No]
> repeat
< $2,540.77 for everything that is owed, on Monday, November 23, 2026, from checking ending in 4321:
| 2022: $1,681.54
| 2023: $859.23
| Shall I schedule it?
| [Yes] [No]
> start over
< From which bank account?
| [Checking ending in 4321] [Savings ending in 8765]
> savings
< $2,540.77 for everything that is owed, on Monday, November 23, 2026, from savings ending in 8765:
| 2022: $1,681.54
| 2023: $859.23
| Shall I schedule it?
| [Yes] [No]
> yes
< Done. $2,540.77 for everything that is owed is scheduled for Monday, November 23, 2026, from the bank account ending in 8765.
| Confirmation number: 6680407258
| [My payments] [How much do I owe?]
