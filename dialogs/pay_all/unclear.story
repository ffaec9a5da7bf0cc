account: owes-two-years

> pay all my years at once
< From which bank account?
| [Checking ending in 4321] [Savings ending in 8765]
> purple
< These bank accounts are on file. From which one should it be paid?
| [Checking ending in 4321] [Savings ending in 8765]
> blue
< I am not sure what you need. Is it one of these?
| [Go on] [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
> help
< A payment comes from a bank account that is on file. For your safety please do not type a bank account number here.
|
| I am not sure what you need. Is it one of these?
| [Go on] [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
> savings
< $2,540.77 for everything that is owed, on Monday, November 23, 2026, from savings ending in 8765:
| 2022: $1,681.54
| 2023: $859.23
| Shall I schedule it?
| [Yes] [No]
> hmm maybe
< Take your time. Nothing is done until you say yes.
|
| $2,540.77 for everything that is owed, on Monday, November 23, 2026, from savings ending in 8765:
| 2022: $1,681.54
| 2023: $859.23
| Shall I schedule it?
| [Yes] [No]
> yes
< Done. $2,540.77 for everything that is owed is scheduled for Monday, November 23, 2026, from the bank account ending in 8765.
| Confirmation number: 3822347492
| [My payments] [How much do I owe?]
