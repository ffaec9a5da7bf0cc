account: owes-two-years

> remove a bank account
< Which bank account should be removed?
| [Checking ending in 4321] [Savings ending in 8765]
> checking
< Checking ending in 4321 would be removed. Then no payment can be made from it. What was paid stays on record. Shall I remove it?
| [Yes] [No]
> yes
< Done. The bank account ending in 4321 is no longer on file.
| [My bank accounts] [Make a payment]
> remove a bank account
< Savings ending in 8765 would be removed. Then no payment can be made from it. What was paid stays on record. Shall I remove it?
| [Yes] [No]
> yes
< Done. The bank account ending in 8765 is no longer on file.
| [My bank accounts] [Make a payment]
> pay all my years at once
< There is no bank account on file, so I cannot take a payment here yet. You can add one on a safe page. For your safety please do not type a bank account number in this chat.
| [Add a bank account] [How much do I owe?] [Talk to a person]
