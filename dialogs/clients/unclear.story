account: owes-two-years
as: ellis
with: authorizations

> my clients
< These are your clients here. Which account shall I open?
| [Robert Castellano, you may act] [Grace Okafor] [Anna Whitfield]
> banana
< These are your clients here. Name one, or its number in the list. To stay in this account, say "never mind".
| [Robert Castellano, you may act] [Grace Okafor] [Anna Whitfield]
> help
< These are the taxpayers who gave you an authorization, or whom you asked for one. I open one account at a time, and say in each answer whose it is.
|
| These are your clients here. Name one, or its number in the list. To stay in this account, say "never mind".
| [Robert Castellano, you may act] [Grace Okafor] [Anna Whitfield]
> never mind
< All right. No other account was opened.
|
| What else can I do for you?
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
