account: owes-one-year

> which bank accounts do you have for me
< These bank accounts are on file for payments:
| Checking ending in 1188
| I show only the last four digits. Nothing is taken from any of them without your yes.
| [Make a payment] [Add a bank account] [Remove a bank account]
> I want to talk to a person
< I cannot bring a person into this chat yet. You can call the office: the phone number stands at the top of every notice that you got by mail. Please have the notice at hand. I am still here for your balance and your payments.
| [How much do I owe?] [My payments] [Make a payment]
