account: owes-one-year
language: en

> hello
< Hello. I can tell you what you owe and why, take a payment, set up a payment plan, explain a notice, and show your payments, returns, refund and transcripts. I can also show who may act for you. What would you like to do?
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
door: spoken
> hello
< Hello. I can tell you what you owe and why, take a payment, set up a payment plan, or explain a notice. What would you like to do? You can say: How much do I owe, Make a payment, My payments, Why do I owe this.
door: written
> which chats are connected to my account
< 2 chats show your account:
| Another chat, connected on Nov 22, 2026: this one
| Another chat, connected on Nov 22, 2026
| [Disconnect one of them] [Disconnect my account] [Who looked at my account?]
> [Disconnect one of them]
< Another chat, connected on Sunday, November 22, 2026: it will show nothing of your account any longer. Payments that are scheduled stay scheduled. Shall I disconnect it?
| [Yes] [No]
refused: link_unknown
> yes
< That chat is not connected any longer.
|
| It shows nothing of your account. This chat stays connected.
| [Who looked at my account?] [Talk to a person]
