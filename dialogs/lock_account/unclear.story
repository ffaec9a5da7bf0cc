account: owes-one-year

> lock my account
< I can lock it right now. Every chat and phone that is connected to it ends, this one too, and no new one connects until the office opens it again. Payments that are scheduled still go out, so cancel those you do not want before you lock. Shall I lock it?
| [Yes] [No]
> purple
< Please answer yes or no, or say what should be different.
|
| I can lock it right now. Every chat and phone that is connected to it ends, this one too, and no new one connects until the office opens it again. Payments that are scheduled still go out, so cancel those you do not want before you lock. Shall I lock it?
| [Yes] [No]
> green
< I am not sure what you need. Is it one of these?
| [Go on] [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
> yes
< I am sorry that I do not understand. Would you like to know how to reach a person?
| [Talk to a person] [Go on] [Never mind]
