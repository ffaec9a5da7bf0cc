account: owes-one-year

> I think somebody hacked my account
< I can lock it right now. Every chat and phone that is connected to it ends, this one too, and no new one connects until the office opens it again. Payments that are scheduled still go out, so cancel those you do not want before you lock. Shall I lock it?
| [Yes] [No]
> no
< All right. Nothing was locked. If somebody else may have your password, please change it.
| [Cancel a payment] [Who looked at my account?] [Talk to a person]
