account: owes-two-years
medium: short

> remove a bank account
< Which bank account should be removed?
| 1. Checking ending in 4321
| 2. Savings ending in 8765
> 2
< Savings ending in 8765 would be removed. Then no payment can be made from it. What was paid stays on record. Shall I remove it?
| 1. Yes
| 2. No
> yes
< Done. The bank account ending in 8765 is no longer on file.
| 1. My bank accounts
| 2. Make a payment
