account: joint-couple

> how much do we owe
< As of Sunday, November 22, 2026, the payoff amount for Maya and Luis Romero is $1,488.42.
| 2025: $1,488.42 (tax $1,360.00, penalties $63.15, interest $65.27)
| [Make a payment] [Why do I owe this?] [My payments]
