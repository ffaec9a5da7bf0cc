# No bank account is on file, and one is to be added.
account: owes-one-year

> remove my bank account
< Checking ending in 1188 would be removed. Then no payment can be made from it. What was paid stays on record. Shall I remove it?
| [Yes] [No]
> yes
< Done. The bank account ending in 1188 is no longer on file.
| [My bank accounts] [Make a payment]
> pay 100 on friday
< There is no bank account on file, so I cannot take a payment here yet. You can add one on a safe page. For your safety please do not type a bank account number in this chat.
| [Add a bank account] [How much do I owe?] [Talk to a person]
> [Add a bank account]
< Please open this page and enter your bank account there: http://127.0.0.1:8080/bank/f69be69438a3d67611d6f50035434b73
| The link works once, for 15 minutes. For your safety please do not type the number in this chat. I tell you here as soon as the account is on file.
| [My bank accounts] [Make a payment]
