account: owes-one-year

> start sending me texts again
< I write to you here when something happens on your account, unless you turned that off. Say "my messages" to see it and to turn news on.
| [Messages about my account]
