account: owes-two-years

> remove my savings account
< This takes savings ending in 8765 off the file. Then no payment can be made from it. What was paid stays on record. Shall I remove it?
| [Yes] [No]
> a person
< I cannot bring a person into this chat yet. You can call the office: the phone number stands at the top of every notice that you got by mail. Please have the notice at hand. I am still here for your balance and your payments.
|
| Back to removing a bank account.
|
| This takes savings ending in 8765 off the file. Then no payment can be made from it. What was paid stays on record. Shall I remove it?
| [Yes] [No]
> no
< All right. No bank account was removed.
| [My bank accounts] [Make a payment]
