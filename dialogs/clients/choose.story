account: owes-two-years
as: ellis
with: authorizations

> my clients
< These are your clients here. Which account shall I open?
| [Robert Castellano, you may act] [Grace Okafor] [Anna Whitfield]
> the first
< This is now the account of Robert Castellano, your client. What I say and do from here on is about this one.
| [How much do I owe?] [My notices] [Another account]
