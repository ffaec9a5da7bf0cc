# What is asked next is about the account that was chosen.
account: owes-one-year
as: ellis
with: authorizations

> switch account
< This is the account of Anna Whitfield, a client of yours. Which account do you want instead?
| [Grace Okafor, client] [Robert Castellano, client]
> robert castellano
< This is now the account of Robert Castellano. What I say and do from here on is about this one.
| [How much do I owe?] [My payments] [My notices]
> [My payments]
< You have 3 payments, the newest first:
| Oct 23, 2026: $75.00 for 2023, canceled. Confirmation 5818325531
| May 6, 2026: $120.00 for 2023, returned by the bank. Confirmation 4396521611
| Jan 26, 2026: $200.00 for 2022, processed. Confirmation 3004387316
| [Cancel a payment] [Make a payment] [How much do I owe?]
