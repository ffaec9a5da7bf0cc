account: owes-one-year

> show my saved banks
< These bank accounts are on file for payments:
| Checking ending in 1188
| I show only the last four digits. Nothing is taken from any of them without your yes.
| [Make a payment] [Add a bank account] [Remove a bank account]
> [Remove a bank account]
< Checking ending in 1188 would be removed. Then no payment can be made from it. What was paid stays on record. Shall I remove it?
| [Yes] [No]
