# The account of another client is opened, and named in what follows.
account: owes-two-years
as: ellis
with: authorizations

> my clients
< These are your clients here. Which account shall I open?
| [Robert Castellano, you may act] [Grace Okafor] [Anna Whitfield]
> anna whitfield
< This is now the account of Anna Whitfield, your client. What I say and do from here on is about this one.
| [How much do I owe?] [My notices] [Another account]
> how much does she owe
< As of Sunday, November 22, 2026, the payoff amount for Anna Whitfield is $1,415.43.
| 2025: $1,415.43 (tax $1,300.00, penalties $56.50, interest $58.93)
| [Make a payment] [Why do I owe this?] [My payments]
