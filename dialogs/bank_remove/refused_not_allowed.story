account: owes-two-years

> remove a bank account
< Which bank account should be removed?
| [Checking ending in 4321] [Savings ending in 8765]
> savings
< Savings ending in 8765 would be removed. Then no payment can be made from it. What was paid stays on record. Shall I remove it?
| [Yes] [No]
refused: not_allowed
> yes
< Your access lets you look at this account, but not remove a bank account. The account holder can.
|
| It stays on file.
| [My bank accounts] [Make a payment]
