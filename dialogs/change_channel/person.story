account: owes-one-year

> can we go on with this over the phone
< You can go on in another chat with me: connect your account there, and ask again. I cannot carry over what we have begun here. What was done stays done: your payments are the same in every chat.
| [Talk to a person]
> I want to talk to a person
< I cannot bring a person into this chat yet. You can call the office: the phone number stands at the top of every notice that you got by mail. Please have the notice at hand. I am still here for your balance and your payments.
| [How much do I owe?] [My payments] [Make a payment]
