account: owes-one-year
medium: spoken

> start sending me texts again
< I write to you here when something happens on your account, unless you turned that off. Say "my messages" to see it and to turn news on. You can say: Messages about my account.
