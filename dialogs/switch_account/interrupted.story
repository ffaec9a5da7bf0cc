account: owes-two-years
as: ellis
with: authorizations

> switch account
< This is the account of Robert Castellano, a client of yours. Which account do you want instead?
| [Grace Okafor, client] [Anna Whitfield, client]
> how much do I owe
< As of Sunday, November 22, 2026, the payoff amount for Robert Castellano is $2,540.32.
| 2022: $1,681.25 (tax $640.00, penalties $660.00, interest $381.25)
| 2023: $859.07 (tax $610.00, penalties $122.60, interest $126.47)
|
| Back to the choice of account.
|
| This is the account of Robert Castellano, a client of yours. Which account do you want instead?
| [Grace Okafor, client] [Anna Whitfield, client]
> anna whitfield
< This is now the account of Anna Whitfield. What I say and do from here on is about this one.
| [How much do I owe?] [My payments] [My notices]
