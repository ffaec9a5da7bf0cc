account: owes-two-years
as: ellis
with: authorizations

> my clients
< These are your clients here. Which account shall I open?
| [Robert Castellano, you may act] [Grace Okafor] [Anna Whitfield]
> john smith
< These are your clients here. Name one, or its number in the list. To stay in this account, say "never mind".
| [Robert Castellano, you may act] [Grace Okafor] [Anna Whitfield]
> the ninth
< I am not sure what you need. Is it one of these?
| [Go on] [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
> cancel
< All right. No other account was opened.
|
| What else can I do for you?
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
