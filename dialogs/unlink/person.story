account: owes-one-year

> disconnect my account
< This chat will no longer show your account until you connect it again. Payments that are scheduled stay scheduled. Shall I disconnect it?
| [Yes] [No]
> I want to talk to a person
< You can reach a person in two ways. Call the office: the phone number is at the top of every notice that you got by mail, so please have the notice at hand. Or say "ask for a call", and a person calls you. I cannot connect you from here yet. I am still here for your balance and your payments.
|
| Back to disconnecting your account.
|
| This chat will no longer show your account until you connect it again. Payments that are scheduled stay scheduled. Shall I disconnect it?
| [Yes] [No]
> no
< All right. Your account stays connected.
| [How much do I owe?] [My payments]
