# The representative speaks, about a client's account.
account: owes-one-year
as: ellis

> who has looked at my account
< Your access does not include that on this account. Nothing was done. The account holder can do it, and a person at the office can help.
| [Talk to a person]
