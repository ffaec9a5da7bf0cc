account: owes-one-year

> what time do you open
< I answer here at any hour. I cannot see from here when the people at the office answer the phone, or how long the wait is. Their phone number stands at the top of every notice.
| [Talk to a person] [How much do I owe?]
> I want to talk to a person
< I cannot bring a person into this chat yet. You can call the office: the phone number stands at the top of every notice that you got by mail. Please have the notice at hand. I am still here for your balance and your payments.
| [How much do I owe?] [My payments] [Make a payment]
