account: owes-two-years
medium: short

> which bank accounts are saved
< On file for payments: checking 4321; savings 8765
| 1. Make a payment
| 2. Remove a bank account
