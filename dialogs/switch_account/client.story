account: owes-two-years
as: ellis
with: authorizations

> which account is this
< This is the account of Robert Castellano, a client of yours. Which account do you want instead?
| [Grace Okafor, client] [Anna Whitfield, client]
