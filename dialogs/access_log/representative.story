# The representative speaks, about a client's account.
account: owes-one-year
as: ellis

> who has looked at my account
< Your connection does not reach this account. Nothing was done.
| [Talk to a person]
