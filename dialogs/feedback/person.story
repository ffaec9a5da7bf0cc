account: owes-one-year

> I want to make a complaint about the service
< Thank you for telling me. I cannot pass it on from here yet. A person at the office can take it down: the phone number stands at the top of every notice.
| [Talk to a person] [I do not agree]
> I want to talk to a person
< I cannot bring a person into this chat yet. You can call the office: the phone number stands at the top of every notice that you got by mail. Please have the notice at hand. I am still here for your balance and your payments.
| [How much do I owe?] [My payments] [Make a payment]
