account: owes-one-year

> which bank accounts do you have for me
< These bank accounts are on file for payments:
| Checking ending in 1188
| I show only the last four digits. Nothing is taken from any of them without your yes.
| [Make a payment] [Add a bank account] [Remove a bank account]
> I want to talk to a person
< You can reach a person in two ways. Call the office: the phone number is at the top of every notice that you got by mail, so please have the notice at hand. Or say "ask for a call", and a person calls you. I cannot connect you from here yet. I am still here for your balance and your payments.
| [Ask for a call] [When can I reach a person?] [How much do I owe?]
