account: owes-one-year
medium: spoken

> start sending me texts again
< Done. I write to you here when something happens on your account. You can say: Messages about my account.
