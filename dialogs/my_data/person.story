account: owes-one-year

> what do you know about me
< Nothing of this chat is stored yet. What we write from now on is stored until it is erased. Your account, with its payments and notices, is kept by the office.
| [Erase my data] [Talk to a person]
> I want to talk to a person
< You can reach a person in two ways. Call the office: the phone number is at the top of every notice that you got by mail, so please have the notice at hand. Or say "ask for a call", and a person calls you. I cannot connect you from here yet. I am still here for your balance and your payments.
| [Ask for a call] [When can I reach a person?] [How much do I owe?]
