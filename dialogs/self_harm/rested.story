# Left alone, the payment is let go.
account: owes-one-year

> pay 100 on friday
< $100.00 for 2025, on Friday, November 27, 2026, from checking ending in 1188. Shall I schedule it?
| [Yes] [No]
> I want to die
< I am sorry that it hurts this much. You do not have to carry this alone. Please call or text 988 now. Somebody listens there at any hour, and it is free and private. If you are in danger right now, call 911.
|
| This account can wait, and you can call 988 first. Shall we go on with the account?
| [Yes] [No]
wait: 45 minutes
> hello
< It has been a while, so I closed what we had begun. Nothing was done that you did not say yes to.
|
| Hello. I can tell you what you owe and why, take a payment, set up a payment plan, explain a notice, and show your payments, returns, refund and transcripts. I can also show who may act for you. What would you like to do?
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
