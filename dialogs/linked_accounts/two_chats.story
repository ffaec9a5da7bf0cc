# Another chat is disconnected; it shows nothing any longer.
account: owes-one-year

> hello
< Hello. I can tell you what you owe and why, take a payment, set up a payment plan, explain a notice, and show your payments, returns, refund and transcripts. I can also show who may act for you. What would you like to do?
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
door: short
> how much do I owe
< As of Nov 22, 2026, the payoff amount for Anna Whitfield is $1,415.43.
| 2025: $1,415.43
| 1. Make a payment
| 2. Why do I owe this?
| 3. My payments
door: written
> which chats are connected to my account
< 2 chats show your account:
| Another chat, connected on Nov 22, 2026: this one
| Another chat, connected on Nov 22, 2026
| [Disconnect one of them] [Disconnect my account] [Who looked at my account?]
> [Disconnect one of them]
< Another chat, connected on Sunday, November 22, 2026: it will show nothing of your account any longer. Payments that are scheduled stay scheduled. Shall I disconnect it?
| [Yes] [No]
> help
< I list the chats that show your account, and disconnect one that you do not want.
|
| Another chat, connected on Sunday, November 22, 2026: it will show nothing of your account any longer. Payments that are scheduled stay scheduled. Shall I disconnect it?
| [Yes] [No]
> yes
< Done. That chat shows nothing of your account any longer. This one stays connected.
| [Who looked at my account?] [Talk to a person]
door: short
> how much do I owe
< For this I need to know that it is you. Please type the code of your account. This is a demonstration, so it is one of the demo codes that were printed where the program was started.
door: written
> which chats are connected to my account
< Your account is open only in this conversation. No other chat or phone is connected.
| [Disconnect my account] [Who looked at my account?] [Talk to a person]
