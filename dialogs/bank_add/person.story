account: owes-two-years

> add a bank account
< Please open this page and enter your bank account there: http://127.0.0.1:8080/bank/06ddf3afe01c884c2198dacccaac6261
| The link works once, for 15 minutes. For your safety please do not type the number in this chat. I tell you here as soon as the account is on file.
| [My bank accounts] [Make a payment]
> a person please
< I cannot bring a person into this chat yet. You can call the office: the phone number stands at the top of every notice that you got by mail. Please have the notice at hand. I am still here for your balance and your payments.
| [How much do I owe?] [My payments] [Make a payment]
