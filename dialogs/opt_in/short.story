account: owes-one-year
medium: short

> start sending me texts again
< I write to you here when something happens on your account, unless you turned that off. Say "my messages" to see it and to turn news on.
| 1. Messages about my account
