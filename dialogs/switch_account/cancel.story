account: owes-two-years
as: ellis
with: authorizations

> switch account
< This is the account of Robert Castellano, a client of yours. Which account do you want instead?
| [Grace Okafor, client] [Anna Whitfield, client]
> never mind
< All right. No other account was opened.
|
| What else can I do for you?
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
