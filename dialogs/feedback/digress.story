# Something else is asked in between.
account: owes-one-year

> I want to make a complaint about the service
< I would like to pass it on. What should the people who run this service know? One message is enough.
> how much do I owe
< As of Sunday, November 22, 2026, the payoff amount for Anna Whitfield is $1,415.43.
| 2025: $1,415.43 (tax $1,300.00, penalties $56.50, interest $58.93)
|
| Back to what you think of the service.
|
| I would like to pass it on. What should the people who run this service know? One message is enough.
> the letters are long and hard to understand
< The number of a notice is at the top or bottom right of its first page. Which notice do you mean?
| [CP503, 2025] [CP501, 2025] [CP14, 2025]
