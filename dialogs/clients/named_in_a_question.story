account: owes-two-years
as: ellis
with: authorizations

> my clients
< These are your clients here. Which account shall I open?
| [Robert Castellano, you may act] [Grace Okafor] [Anna Whitfield]
> how much does Robert Castellano owe
< This is now the account of Robert Castellano, your client. What I say and do from here on is about this one.
| [How much do I owe?] [My notices] [Another account]
> [How much do I owe?]
< As of Sunday, November 22, 2026, the payoff amount for Robert Castellano is $2,540.32.
| 2022: $1,681.25 (tax $640.00, penalties $660.00, interest $381.25)
| 2023: $859.07 (tax $610.00, penalties $122.60, interest $126.47)
| [Make a payment] [Why do I owe this?] [My payments]
