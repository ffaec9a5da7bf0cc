account: owes-two-years

> which bank accounts do you have for me
< These bank accounts are on file for payments:
| Checking ending in 4321
| Savings ending in 8765
| I show only the last four digits. Nothing is taken from any of them without your yes.
| [Make a payment] [Add a bank account] [Remove a bank account]
> [Make a payment]
< Which balance should it go to?
| [2022: $1,681.54] [2023: $859.23]
