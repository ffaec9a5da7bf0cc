# Something is asked in between, and it comes back.
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
> [Disconnect one of them]
< Another chat, connected on Sunday, November 22, 2026: it will show nothing of your account any longer. Payments that are scheduled stay scheduled. Shall I disconnect it?
| [Yes] [No]
> how much do I owe
< As of Sunday, November 22, 2026, the payoff amount for Anna Whitfield is $1,415.43.
| 2025: $1,415.43 (tax $1,300.00, penalties $56.50, interest $58.93)
|
| Back to your connected chats.
|
| Another chat, connected on Sunday, November 22, 2026: it will show nothing of your account any longer. Payments that are scheduled stay scheduled. Shall I disconnect it?
| [Yes] [No]
> yes
< Done. That chat shows nothing of your account any longer. This one stays connected.
| [Who looked at my account?] [Talk to a person]
