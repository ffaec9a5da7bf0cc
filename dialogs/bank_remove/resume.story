account: owes-two-years

> remove a bank account
< Which bank account should be removed?
| [Checking ending in 4321] [Savings ending in 8765]
> which bank accounts do you have for me
< These bank accounts are on file for payments:
| Checking ending in 4321
| Savings ending in 8765
| I show only the last four digits. Nothing is taken from any of them without your yes.
|
| Back to removing a bank account.
|
| Which bank account should be removed?
| [Checking ending in 4321] [Savings ending in 8765]
> checking
< Checking ending in 4321 would be removed. Then no payment can be made from it. What was paid stays on record. Shall I remove it?
| [Yes] [No]
> yes
< Done. The bank account ending in 4321 is no longer on file.
| [My bank accounts] [Make a payment]
