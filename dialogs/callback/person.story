account: owes-one-year

> can somebody call me back
< I cannot set up a call for you here yet. You can call the office: the phone number stands at the top of every notice. Please have the notice at hand.
| [When can I reach a person?] [Talk to a person]
> I want to talk to a person
< I cannot bring a person into this chat yet. You can call the office: the phone number stands at the top of every notice that you got by mail. Please have the notice at hand. I am still here for your balance and your payments.
| [How much do I owe?] [My payments] [Make a payment]
