# After the only one was removed.
account: owes-one-year

> remove my bank account
< Checking ending in 1188 would be removed. Then no payment can be made from it. What was paid stays on record. Shall I remove it?
| [Yes] [No]
> yes
< Done. The bank account ending in 1188 is no longer on file.
| [My bank accounts] [Make a payment]
> which bank accounts do you have for me
< There is no bank account on file. For your safety please do not type a bank account number in this chat.
| [Add a bank account] [How much do I owe?]
