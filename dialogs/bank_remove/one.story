account: owes-one-year

> take my bank account off
< Checking ending in 1188 would be removed. Then no payment can be made from it. What was paid stays on record. Shall I remove it?
| [Yes] [No]
> yes
< Done. The bank account ending in 1188 is no longer on file.
| [My bank accounts] [Make a payment]
> pay 100 on friday
< There is no bank account on file, so I cannot take a payment here yet. You can add one on a safe page. For your safety please do not type a bank account number in this chat.
| [Add a bank account] [How much do I owe?] [Talk to a person]
