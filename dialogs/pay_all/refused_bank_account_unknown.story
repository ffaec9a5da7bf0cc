account: owes-two-years

> pay both years at once on friday from checking
< $2,542.47 for everything that is owed, on Friday, November 27, 2026, from checking ending in 4321:
| 2022: $1,682.68
| 2023: $859.79
| Shall I schedule it?
| [Yes] [No]
refused: bank_account_unknown
> yes
< That bank account is no longer on file.
|
| From which bank account?
| [Checking ending in 4321] [Savings ending in 8765]
> savings
< $2,542.47 for everything that is owed, on Friday, November 27, 2026, from savings ending in 8765:
| 2022: $1,682.68
| 2023: $859.79
| Shall I schedule it?
| [Yes] [No]
> yes
< Done. $2,542.47 for everything that is owed is scheduled for Friday, November 27, 2026, from the bank account ending in 8765.
| Confirmation number: 9840524764
| [My payments] [How much do I owe?]
