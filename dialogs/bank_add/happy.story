account: owes-two-years

> add a bank account
< Please open this page and enter your bank account there: http://127.0.0.1:8080/bank/f483b91a0e8a2c9cd681699650d155ff
| The link works once, for 15 minutes. For your safety please do not type the number in this chat. I tell you here as soon as the account is on file.
| [My bank accounts] [Make a payment]
