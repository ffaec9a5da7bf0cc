account: owes-one-year

> lock my account
< I can lock it right now. Every chat and phone that is connected to it ends, this one too, and no new one connects until the office opens it again. Payments that are scheduled still go out, so cancel those you do not want before you lock. Shall I lock it?
| [Yes] [No]
> cancel
< All right. Nothing was locked. A person at the office can lock the account too, and can open it again: the phone number is at the top of every notice.
|
| What else can I do for you?
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
