account: owes-two-years
as: ellis
with: authorizations

> which account is this
< This is the account of Robert Castellano, a client of yours. Which account do you want instead?
| [Grace Okafor, client] [Anna Whitfield, client]
> anna whitfield
< This is now the account of Anna Whitfield. What I say and do from here on is about this one.
| [How much do I owe?] [My payments] [My notices]
> which account is this
< This is the account of Anna Whitfield, a client of yours. Which account do you want instead?
| [Robert Castellano, client] [Grace Okafor, client]
> the first
< This is now the account of Robert Castellano. What I say and do from here on is about this one.
| [How much do I owe?] [My payments] [My notices]
