account: owes-one-year
medium: spoken

> (begins)
< Hello. I can tell you what you owe and why, take a payment, set up a payment plan, or explain a notice. What would you like to do? You can say: How much do I owe, Make a payment, My payments, Why do I owe this.
> what can you do
< Hello. I can tell you what you owe and why, take a payment, set up a payment plan, or explain a notice. What would you like to do? You can say: How much do I owe, Make a payment, My payments, Why do I owe this.
