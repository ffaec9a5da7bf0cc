account: owes-two-years
as: ellis
with: authorizations

> show me my clients
< These are your clients here. Which account shall I open?
| [Robert Castellano, you may act] [Grace Okafor] [Anna Whitfield]
> grace okafor
< This is now the account of Grace Okafor, your client. What I say and do from here on is about this one.
| [How much do I owe?] [My notices] [Another account]
> how much do they owe
< Your access does not include that on this account. Nothing was done. The account holder can do it, and a person at the office can help.
| [Talk to a person]
