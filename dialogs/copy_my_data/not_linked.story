account: none

> what do you know about me
< Nothing of this chat is stored yet. What we write from now on is stored until it is erased. Your account, with its payments and notices, is kept by the office.
| [Erase my data] [Talk to a person]
> i want a copy of my data
< 2 messages of this chat are stored, the first from Sunday, November 22, 2026. The chat is connected to no account. The messages are kept until they are erased.
| Taxpayer numbers, passwords, cards and bank accounts that are typed here by mistake are not kept. No text of this chat goes to an outside service to be understood.
| The account itself, with its payments and notices, is kept by the office.
| [A copy of my data] [Erase my data] [Talk to a person]
> [A copy of my data]
< For this I need to know that it is you.
|
| Please type the code of your account. This is a demonstration, so it is one of the demo codes that were printed where the program was started.
> cancel
< All right. Nothing was changed.
|
| What else can I do for you?
| [Connect my account] [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
