# The client has ended it meanwhile.
account: owes-two-years
as: ellis
with: authorizations

> my clients
< These are your clients here. Which account shall I open?
| [Robert Castellano, you may act] [Grace Okafor] [Anna Whitfield]
refused: account_unknown
> anna whitfield
< That authorization is not in effect any longer, so I cannot open the account.
|
| These are your clients here. Which account shall I open?
| [Robert Castellano, you may act] [Grace Okafor] [Anna Whitfield]
> grace okafor
< This is now the account of Grace Okafor, your client. What I say and do from here on is about this one.
| [How much do I owe?] [My notices] [Another account]
