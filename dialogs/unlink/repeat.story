account: owes-one-year

> disconnect my account
< This chat will no longer show your account until you connect it again. Payments that are scheduled stay scheduled. Shall I disconnect it?
| [Yes] [No]
> say that again
< This chat will no longer show your account until you connect it again. Payments that are scheduled stay scheduled. Shall I disconnect it?
| [Yes] [No]
> help
< When this chat is disconnected, nobody can see your account here until it is connected again. Payments that are scheduled stay scheduled.
|
| This chat will no longer show your account until you connect it again. Payments that are scheduled stay scheduled. Shall I disconnect it?
| [Yes] [No]
> hmm
< Take your time. Nothing is done until you say yes.
|
| This chat will no longer show your account until you connect it again. Payments that are scheduled stay scheduled. Shall I disconnect it?
| [Yes] [No]
> no
< All right. Your account stays connected.
| [How much do I owe?] [My payments]
