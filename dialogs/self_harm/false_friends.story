# Not everything that speaks of life and death is meant so.
account: owes-one-year

> I'm dying to know my balance
< As of Sunday, November 22, 2026, the payoff amount for Anna Whitfield is $1,415.43.
| 2025: $1,415.43 (tax $1,300.00, penalties $56.50, interest $58.93)
| [Make a payment] [Why do I owe this?] [My payments]
> you saved my life
< Glad to help. Write to me whenever you need.
> I'm dying laughing
< I did not understand that. Here is what I can do; you can also ask in your own words.
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
