account: owes-one-year

> lock my account
< You did the right thing by asking. Do these now, in this order:
| Is a payment scheduled that you do not want? Cancel it here first: it goes out also when the account is locked.
| Disconnect this chat if somebody else may use it: then nobody sees your account here.
| Change the password of your online sign-in, and the number that gets its codes if your phone is gone.
| Call the office: a person can put a lock on the account. The phone number stands at the top of every notice.
| [Disconnect my account] [Who looked at my account?] [Talk to a person]
> I want to talk to a person
< I cannot bring a person into this chat yet. You can call the office: the phone number stands at the top of every notice that you got by mail. Please have the notice at hand. I am still here for your balance and your payments.
| [How much do I owe?] [My payments] [Make a payment]
