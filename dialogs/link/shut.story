# Whoever locked the account cannot be connected to it, with the right code either.
account: owes-one-year

> lock my account
< I can lock it right now. Every chat and phone that is connected to it ends, this one too, and no new one connects until the office opens it again. Payments that are scheduled still go out, so cancel those you do not want before you lock. Shall I lock it?
| [Yes] [No]
> yes
< Done. Your account is locked, and nobody can use it here. Keep this number: 10845987.
| Change the password of your online sign-in too. To open the account again, call the office: the phone number is at the top of every notice.
| [Talk to a person]
> connect my account
< Please type the code of your account. This is a demonstration, so it is one of the demo codes that were printed where the program was started.
> (the code)
< You asked us to lock this account, so no chat can be connected to it now.
|
| The office can unlock it with the number that you got then. Please call, and have that number at hand.
| [Talk to a person]
