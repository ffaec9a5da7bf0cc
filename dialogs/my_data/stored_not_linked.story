# What was written is stored for everybody; where no account is connected none can be disconnected.
account: none

> when is the office open
< The office is closed right now. Next it is open from 7 a.m. to 7 p.m. on Monday, November 23, 2026. The phone number is at the top of every notice. I answer here at any hour.
| [Ask for a call] [Talk to a person]
> what do you know about me
< 2 messages of this chat are stored, the first from Sunday, November 22, 2026. The chat is connected to no account. The messages are kept until they are erased.
| Taxpayer numbers, passwords, cards and bank accounts that are typed here by mistake are not kept. No text of this chat goes to an outside service to be understood.
| The account itself, with its payments and notices, is kept by the office.
| [A copy of my data] [Erase my data] [Talk to a person]
