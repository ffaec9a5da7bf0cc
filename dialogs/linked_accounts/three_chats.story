# With several others it is asked which; a no keeps them all.
account: owes-one-year
medium: spoken

> hello
< Hello. I can tell you what you owe and why, take a payment, set up a payment plan, or explain a notice. What would you like to do? You can say: How much do I owe, Make a payment, My payments, Why do I owe this.
door: short
> hello
< Hello. I can tell you what you owe and why, take a payment, set up a payment plan, explain a notice, and show your payments, returns, refund and transcripts. I can also show who may act for you. What would you like to do?
| 1. How much do I owe?
| 2. Make a payment
| 3. My payments
| 4. Why do I owe this?
door: written
> hello
< Hello. I can tell you what you owe and why, take a payment, set up a payment plan, explain a notice, and show your payments, returns, refund and transcripts. I can also show who may act for you. What would you like to do?
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
door: spoken
> which chats are connected to my account
< 3 chats show your account:
| Another chat, connected on November twenty-second, twenty twenty-six: this one, Another chat, connected on November twenty-second, twenty twenty-six, Another chat, connected on November twenty-second, twenty twenty-six. You can say: Disconnect one of them, Disconnect my account, Who looked at my account.
> disconnect one of them
< Which one shall I disconnect? You can say: Another chat, Sunday, November twenty-second, twenty twenty-six, Another chat, Sunday, November twenty-second, twenty twenty-six.
> I don't know
< A chat that is disconnected shows nothing of your account until it is connected again. This chat here stays as it is. Which one shall I disconnect? You can say: Another chat, Sunday, November twenty-second, twenty twenty-six, Another chat, Sunday, November twenty-second, twenty twenty-six.
> the second one
< Another chat, connected on Sunday, November twenty-second, twenty twenty-six: it will show nothing of your account any longer. Payments that are scheduled stay scheduled. Shall I disconnect it?
> no
< All right. Nothing was disconnected. You can say: Disconnect my account, Who looked at my account.
