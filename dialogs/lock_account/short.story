account: owes-one-year
medium: short

> lock my account
< Disconnect this chat if somebody else may use it. Change the password of your online sign-in. Call the number on your notice: a person can lock the account. Scheduled payments stay scheduled; you can cancel them here first.
| 1. Disconnect my account
| 2. Who looked at my account?
| 3. Talk to a person
