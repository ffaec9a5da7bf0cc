account: owes-two-years
medium: short

> add bnk acct
< Enter your bank account on this page: http://127.0.0.1:8080/bank/379804915c5340a0b912f59fc22f5bcb It works once, for 15 minutes. Please do not text the number. I tell you when it is on file.
| 1. My bank accounts
| 2. Make a payment
