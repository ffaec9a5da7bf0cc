account: owes-one-year

> start sending me texts again
< Done. I write to you here when something happens on your account.
| [Messages about my account]
> I want to talk to a person
< I cannot bring a person into this chat yet. You can call the office: the phone number stands at the top of every notice that you got by mail. Please have the notice at hand. I am still here for your balance and your payments.
| [How much do I owe?] [My payments] [Make a payment]
