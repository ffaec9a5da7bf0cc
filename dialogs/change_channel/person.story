account: owes-one-year

> can we go on with this over the phone
< Nothing is open here right now.
|
| You can go on in any chat that is connected to your account: just ask there. A code is for when we are in the middle of something.
| [Go on with my code] [Talk to a person]
> I want to talk to a person
< I cannot bring a person into this chat yet. You can call the office: the phone number stands at the top of every notice that you got by mail. Please have the notice at hand. I am still here for your balance and your payments.
| [How much do I owe?] [My payments] [Make a payment]
