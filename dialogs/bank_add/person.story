account: owes-two-years

> add a bank account
< Please open this page and enter your bank account there: http://127.0.0.1:8080/bank/06ddf3afe01c884c2198dacccaac6261
| The link works once, for 15 minutes. For your safety please do not type the number in this chat. I tell you here as soon as the account is on file.
| [My bank accounts] [Make a payment]
> a person please
< You can reach a person in two ways. Call the office: the phone number is at the top of every notice that you got by mail, so please have the notice at hand. Or say "ask for a call", and a person calls you. I cannot connect you from here yet. I am still here for your balance and your payments.
| [Ask for a call] [When can I reach a person?] [How much do I owe?]
