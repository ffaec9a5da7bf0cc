account: owes-two-years

> delete the bank account ending 4321
< Checking ending in 4321 would be removed. Then no payment can be made from it. What was paid stays on record. Shall I remove it?
| [Yes] [No]
> yes
< Done. The bank account ending in 4321 is no longer on file.
| [My bank accounts] [Make a payment]
