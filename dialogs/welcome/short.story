account: owes-one-year
medium: short

> what can you do
< Hello. I can tell you what you owe and why, take a payment, set up a payment plan, explain a notice, and show your payments, returns, refund and transcripts. I can also show who may act for you. What would you like to do?
| 1. How much do I owe?
| 2. Make a payment
| 3. My payments
| 4. Why do I owe this?
