account: owes-two-years
medium: short

> which bank accounts are saved
< On file for payments: checking 4321; savings 8765
| 1. Make a payment
| 2. Add a bank account
| 3. Remove a bank account
