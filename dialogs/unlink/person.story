account: owes-one-year

> disconnect my account
< This chat will no longer show your account until you connect it again. Payments that are scheduled stay scheduled. Shall I disconnect it?
| [Yes] [No]
> I want to talk to a person
< I cannot bring a person into this chat yet. You can call the office: the phone number stands at the top of every notice that you got by mail. Please have the notice at hand. I am still here for your balance and your payments.
|
| Back to disconnecting your account.
|
| This chat will no longer show your account until you connect it again. Payments that are scheduled stay scheduled. Shall I disconnect it?
| [Yes] [No]
> no
< All right. Your account stays connected.
| [How much do I owe?] [My payments]
