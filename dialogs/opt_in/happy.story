account: owes-one-year

> start sending me texts again
< Done. I write to you here when something happens on your account.
| [Messages about my account]
