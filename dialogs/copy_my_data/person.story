account: owes-one-year

> what do you know about me
< Nothing of this chat is stored yet. What we write from now on is stored until it is erased. Your account, with its payments and notices, is kept by the office.
| [Erase my data] [Talk to a person]
> i want a copy of my data
< This is what is stored of this chat, 2 of 2 messages:
| You: what do you know about me
| I: Nothing of this chat is stored yet. What we write from now on is stored until it is erased. Your account, with its payments and notices, is kept by the office.
| [Erase my data] [Disconnect my account]
> a person
< I cannot bring a person into this chat yet. You can call the office: the phone number stands at the top of every notice that you got by mail. Please have the notice at hand. I am still here for your balance and your payments.
| [How much do I owe?] [My payments] [Make a payment]
