account: owes-two-years

> remove my savings account
< Savings ending in 8765 would be removed. Then no payment can be made from it. What was paid stays on record. Shall I remove it?
| [Yes] [No]
> no
< All right. No bank account was removed.
| [My bank accounts] [Make a payment]
