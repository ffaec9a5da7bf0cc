# The button is pressed when the other chat is gone already.
account: owes-one-year

> hello
< Hello. I can tell you what you owe and why, take a payment, set up a payment plan, explain a notice, and show your payments, returns, refund and transcripts. I can also show who may act for you. What would you like to do?
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
door: short
> hello
< Hello. I can tell you what you owe and why, take a payment, set up a payment plan, explain a notice, and show your payments, returns, refund and transcripts. I can also show who may act for you. What would you like to do?
| 1. How much do I owe?
| 2. Make a payment
| 3. My payments
| 4. Why do I owe this?
door: written
> which chats are connected to my account
< 2 chats show your account:
| Another chat, connected on Nov 22, 2026: this one
| Another chat, connected on Nov 22, 2026
| [Disconnect one of them] [Disconnect my account] [Who looked at my account?]
door: short
> disconnect my account
< This chat will no longer show your account until you connect it again. Payments that are scheduled stay scheduled. Shall I disconnect it?
| 1. Yes
| 2. No
> yes
< Done. This chat is no longer connected to your account.
| 1. Connect my account
door: written
wait: 3 minutes
> [Disconnect one of them]
< Your account is open only in this conversation. No other chat or phone is connected.
| [Disconnect my account] [Who looked at my account?] [Talk to a person]
