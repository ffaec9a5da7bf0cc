# Nothing that can be sent stops the conversation.
account: owes-one-year

> 😀😀😀
< I did not understand that. Here is what I can do; you can also ask in your own words.
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
> \char{0}\char{0}
< There was nothing in your message that I can read.
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
> \char{202E}kcab sdrawkcab
< I am not sure what you need. Is it one of these?
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
> \repeat{10000}{a }
< Your message is too long for me, and I did not read it. Please say it in a few sentences.
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
> (a picture)
< I can only read words. Please write what you need.
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
> כמה אני חייב
< I understand only English and Spanish.
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
> how much do I owe?
< As of Sunday, November 22, 2026, the payoff amount for Anna Whitfield is $1,415.43.
| 2025: $1,415.43 (tax $1,300.00, penalties $56.50, interest $58.93)
| [Make a payment] [Why do I owe this?] [My payments]
