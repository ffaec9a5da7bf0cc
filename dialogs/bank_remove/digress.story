account: owes-two-years

> remove my savings account
< Savings ending in 8765 would be removed. Then no payment can be made from it. What was paid stays on record. Shall I remove it?
| [Yes] [No]
> how much do I owe?
< As of Sunday, November 22, 2026, the payoff amount for Robert Castellano is $2,540.32.
| 2022: $1,681.25 (tax $640.00, penalties $660.00, interest $381.25)
| 2023: $859.07 (tax $610.00, penalties $122.60, interest $126.47)
|
| Back to removing a bank account.
|
| Savings ending in 8765 would be removed. Then no payment can be made from it. What was paid stays on record. Shall I remove it?
| [Yes] [No]
> yes
< Done. The bank account ending in 8765 is no longer on file.
| [My bank accounts] [Make a payment]
