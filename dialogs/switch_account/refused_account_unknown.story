# The other account is not this person's any more.
account: owes-two-years
as: ellis
with: authorizations

> switch account
< This is the account of Robert Castellano, a client of yours. Which account do you want instead?
| [Grace Okafor, client] [Anna Whitfield, client]
refused: account_unknown
> anna whitfield
< You may not use that account any longer.
|
| This is the account of Robert Castellano, a client of yours. Which account do you want instead?
| [Grace Okafor, client] [Anna Whitfield, client]
> the first one
< This is now the account of Grace Okafor. What I say and do from here on is about this one.
| [How much do I owe?] [My payments] [My notices]
