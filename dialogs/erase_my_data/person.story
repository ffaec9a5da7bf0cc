account: owes-one-year

> delete everything you have about me
< I erase what we wrote in this chat and disconnect it from your account. This cannot be undone. Your account, its payments and their records stay with the office, as the law asks. Shall I erase it?
| [Yes] [No]
> I want to talk to a person
< You can reach a person in two ways. Call the office: the phone number is at the top of every notice that you got by mail, so please have the notice at hand. Or say "ask for a call", and a person calls you. I cannot connect you from here yet. I am still here for your balance and your payments.
|
| Back to erasing your data.
|
| I erase what we wrote in this chat and disconnect it from your account. This cannot be undone. Your account, its payments and their records stay with the office, as the law asks. Shall I erase it?
| [Yes] [No]
> no
< All right. Nothing was erased.
| [My data] [Disconnect my account]
