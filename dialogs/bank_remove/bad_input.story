account: owes-two-years

> remove the bank account ending in 9999
< I do not find that bank account on file.
|
| Which bank account should be removed?
| [Checking ending in 4321] [Savings ending in 8765]
> 4321
< Checking ending in 4321 would be removed. Then no payment can be made from it. What was paid stays on record. Shall I remove it?
| [Yes] [No]
> maybe
< Take your time. Nothing is done until you say yes.
|
| Checking ending in 4321 would be removed. Then no payment can be made from it. What was paid stays on record. Shall I remove it?
| [Yes] [No]
> no
< All right. No bank account was removed.
| [My bank accounts] [Make a payment]
