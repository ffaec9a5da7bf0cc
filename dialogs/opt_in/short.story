account: owes-one-year
medium: short

> start sending me texts again
< Done. I write to you here when something happens on your account.
| 1. Messages about my account
