account: owes-one-year

> what time do you open
< The office is closed right now. It opens next on Monday, November 23, 2026: from 7 a.m. to 7 p.m. people can be reached. The phone number stands at the top of every notice. I answer here at any hour.
| [Ask for a call] [Talk to a person]
> I want to talk to a person
< I cannot bring a person into this chat yet. You can call the office: the phone number stands at the top of every notice that you got by mail. Please have the notice at hand. I am still here for your balance and your payments.
| [How much do I owe?] [My payments] [Make a payment]
