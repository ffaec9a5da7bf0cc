account: owes-one-year
as: ellis
with: authorizations
medium: short

> my clients
< These are your clients here. Which account shall I open?
| 1. Anna Whitfield
| 2. Grace Okafor
| 3. Robert Castellano, you may act
> 2
< This is now the account of Grace Okafor, your client. What I say and do from here on is about this one.
| 1. How much do I owe?
| 2. My notices
| 3. Another account
