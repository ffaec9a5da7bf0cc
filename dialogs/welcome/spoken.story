account: owes-one-year
medium: spoken

> (begins)
< Hello! I can tell you what you owe and why, show your payments, and schedule or cancel a payment. What would you like to do? You can say: How much do I owe, Make a payment, My payments, Why do I owe this.
> what can you do
< Hello! I can tell you what you owe and why, show your payments, and schedule or cancel a payment. What would you like to do? You can say: How much do I owe, Make a payment, My payments, Why do I owe this.
