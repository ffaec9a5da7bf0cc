account: owes-one-year

> lock my account
< I can lock it right now. Every chat and phone that is connected to it ends, this one too, and no new one connects until the office opens it again. Payments that are scheduled still go out, so cancel those you do not want before you lock. Shall I lock it?
| [Yes] [No]
> yes
< Done. Your account is locked, and nobody can use it here. Keep this number: 93956463.
| Change the password of your online sign-in too. To open the account again, call the office: the phone number is at the top of every notice.
| [Talk to a person]
> how much do I owe
< For this I need to know that it is you.
|
| Please type the code of your account. This is a demonstration, so it is one of the demo codes that were printed where the program was started.
> cancel
< All right. Nothing was changed.
|
| What else can I do for you?
| [Connect my account] [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
