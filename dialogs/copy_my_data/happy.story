account: owes-one-year

> how much do I owe
< As of Sunday, November 22, 2026, the payoff amount for Anna Whitfield is $1,415.43.
| 2025: $1,415.43 (tax $1,300.00, penalties $56.50, interest $58.93)
| [Make a payment] [Why do I owe this?] [My payments]
> what do you know about me
< 2 messages of this chat are stored, the first from Sunday, November 22, 2026. The chat is connected to one account. The messages are kept until they are erased.
| Taxpayer numbers, passwords, cards and bank accounts that are typed here by mistake are not kept. No text of this chat goes to an outside service to be understood.
| The account itself, with its payments and notices, is kept by the office.
| [A copy of my data] [Erase my data] [Disconnect my account]
> [A copy of my data]
< This is what is stored of this chat, 4 of 4 messages:
| You: how much do I owe
| I: As of Sunday, November 22, 2026, the payoff amount for Anna Whitfield is $1,415.43.
| 2025: $1,415.43 (tax $1,300.00, penalties $56.50, interest $58.93)
| You: what do you know about me
| I: 2 messages of this chat are stored, the first from Sunday, November 22, 2026. The chat is connected to one account. The messages are kept until they are erased.
| Taxpayer numbers, passwords, cards and bank accounts that are typed here by mistake are not kept. No text of this chat goes to an outside…
| [Erase my data] [Disconnect my account]
> say that again
< This is what is stored of this chat, 4 of 4 messages:
| You: how much do I owe
| I: As of Sunday, November 22, 2026, the payoff amount for Anna Whitfield is $1,415.43.
| 2025: $1,415.43 (tax $1,300.00, penalties $56.50, interest $58.93)
| You: what do you know about me
| I: 2 messages of this chat are stored, the first from Sunday, November 22, 2026. The chat is connected to one account. The messages are kept until they are erased.
| Taxpayer numbers, passwords, cards and bank accounts that are typed here by mistake are not kept. No text of this chat goes to an outside…
| [Erase my data] [Disconnect my account]
