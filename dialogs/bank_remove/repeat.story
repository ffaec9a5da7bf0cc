account: owes-two-years

> remove a bank account
< Which bank account should be removed?
| [Checking ending in 4321] [Savings ending in 8765]
> say that again
< Which bank account should be removed?
| [Checking ending in 4321] [Savings ending in 8765]
> help
< Choose one of the bank accounts on file. You can name its last four digits, or say checking or savings.
|
| Which bank account should be removed?
| [Checking ending in 4321] [Savings ending in 8765]
> savings
< Savings ending in 8765 would be removed. Then no payment can be made from it. What was paid stays on record. Shall I remove it?
| [Yes] [No]
> back
< Which bank account should be removed?
| [Checking ending in 4321] [Savings ending in 8765]
> checking
< Checking ending in 4321 would be removed. Then no payment can be made from it. What was paid stays on record. Shall I remove it?
| [Yes] [No]
> help
< I remove a bank account from the file, so that no payment can be made from it any more. Nothing is removed before you say yes.
|
| Checking ending in 4321 would be removed. Then no payment can be made from it. What was paid stays on record. Shall I remove it?
| [Yes] [No]
> no
< All right. No bank account was removed.
| [My bank accounts] [Make a payment]
