account: owes-one-year

> lock my account
< I can lock it right now. Every chat and phone that is connected to it ends, this one too, and no new one connects until the office opens it again. Payments that are scheduled still go out, so cancel those you do not want before you lock. Shall I lock it?
| [Yes] [No]
> I want to talk to a person
< You can reach a person in two ways. Call the office: the phone number is at the top of every notice that you got by mail, so please have the notice at hand. Or say "ask for a call", and a person calls you. I cannot connect you from here yet. I am still here for your balance and your payments.
|
| Back to locking your account.
|
| I can lock it right now. Every chat and phone that is connected to it ends, this one too, and no new one connects until the office opens it again. Payments that are scheduled still go out, so cancel those you do not want before you lock. Shall I lock it?
| [Yes] [No]
> no
< All right. Nothing was locked. If somebody else may have your password, please change it.
| [Cancel a payment] [Who looked at my account?] [Talk to a person]
