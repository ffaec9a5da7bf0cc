account: owes-two-years
as: ellis
with: authorizations

> my clients
< These are your clients here. Which account shall I open?
| [Robert Castellano, you may act] [Grace Okafor] [Anna Whitfield]
> how much do I owe
< As of Sunday, November 22, 2026, the payoff amount for Robert Castellano is $2,540.32.
| 2022: $1,681.25 (tax $640.00, penalties $660.00, interest $381.25)
| 2023: $859.07 (tax $610.00, penalties $122.60, interest $126.47)
|
| Back to your clients.
|
| These are your clients here. Which account shall I open?
| [Robert Castellano, you may act] [Grace Okafor] [Anna Whitfield]
> never mind
< All right. No other account was opened.
|
| What else can I do for you?
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
