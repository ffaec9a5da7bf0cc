account: owes-one-year

> which messages do I get from you
< I still did not understand. Is it one of these?
| [Messages about my account] [Stop messages]
> [Turn news on or off]
> how much do I owe
< As of Sunday, November 22, 2026, the payoff amount for Anna Whitfield is $1,415.43.
| 2025: $1,415.43 (tax $1,300.00, penalties $56.50, interest $58.93)
| [Make a payment] [Why do I owe this?] [My payments]
> no
< All right.
