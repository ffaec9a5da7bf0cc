account: owes-one-year

> what do you know about me
< Nothing of this chat is stored yet. What we write from now on is stored until it is erased. Your account, with its payments and notices, is kept by the office.
| [Erase my data] [Talk to a person]
> i want a copy of my data
< 2 messages of this chat are stored, the first from Sunday, November 22, 2026. The chat is connected to one account. The messages are kept until they are erased.
| Taxpayer numbers, passwords, cards and bank accounts that are typed here by mistake are not kept. No text of this chat goes to an outside service to be understood.
| The account itself, with its payments and notices, is kept by the office.
| [A copy of my data] [Erase my data] [Disconnect my account]
> [A copy of my data]
< This is what is stored of this chat, 4 of 4 messages:
| You: what do you know about me
| I: Nothing of this chat is stored yet. What we write from now on is stored until it is erased. Your account, with its payments and notices, is kept by the office.
| You: i want a copy of my data
| I: 2 messages of this chat are stored, the first from Sunday, November 22, 2026. The chat is connected to one account. The messages are kept until they are erased.
| Taxpayer numbers, passwords, cards and bank accounts that are typed here by mistake are not kept. No text of this chat goes to an outside…
| [Erase my data] [Disconnect my account]
> a person
< I cannot bring a person into this chat yet. You can call the office: the phone number stands at the top of every notice that you got by mail. Please have the notice at hand. I am still here for your balance and your payments.
| [How much do I owe?] [My payments] [Make a payment]
