# Somebody known is greeted with what can be done.
account: owes-one-year

> (begins)
< Hello. I can tell you what you owe and why, take a payment, set up a payment plan, explain a notice, and show your payments, returns, refund and transcripts. I can also show who may act for you. What would you like to do?
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
> hi
< Hello. I can tell you what you owe and why, take a payment, set up a payment plan, explain a notice, and show your payments, returns, refund and transcripts. I can also show who may act for you. What would you like to do?
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
> thanks
< Glad to help. Write to me whenever you need.
