# The other one, after it was read back.
account: owes-two-years

> remove my savings account
< Savings ending in 8765 would be removed. Then no payment can be made from it. What was paid stays on record. Shall I remove it?
| [Yes] [No]
> no, the checking account
< Checking ending in 4321 would be removed. Then no payment can be made from it. What was paid stays on record. Shall I remove it?
| [Yes] [No]
> yes
< Done. The bank account ending in 4321 is no longer on file.
| [My bank accounts] [Make a payment]
