account: on-a-plan
as: ellis
with: authorizations
medium: short

> switch acct
< This is the account of Grace Okafor, a client of yours. Which account do you want instead?
| 1. Anna Whitfield, client
| 2. Robert Castellano, client
> 1
< This is now the account of Anna Whitfield. What I say and do from here on is about this one.
| 1. How much do I owe?
| 2. My payments
| 3. My notices
