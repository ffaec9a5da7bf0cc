account: owes-one-year
medium: short

> delete everything you have about me
< I erase what we wrote in this chat and disconnect it from your account. This cannot be undone. Your account, its payments and their records stay with the office, as the law asks. Shall I erase it?
| 1. Yes
| 2. No
> 2
< All right. Nothing was erased.
| 1. My data
| 2. Disconnect my account
> yes
< There is nothing to confirm at the moment. Here is what I can do.
| 1. How much do I owe?
| 2. Make a payment
| 3. My payments
| 4. Why do I owe this?
