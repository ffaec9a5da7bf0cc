account: owes-one-year

> remind me before a payment
< I write to you here when something happens on your account: a payment came back, there is a new notice, or your payment plan needs you. No amounts stand in it, so it may show on a locked screen.
| I cannot send reminders, emails or messages to another phone. What I can do right now is here in this chat.
| [Stop messages] [Talk to a person]
> I want to talk to a person
< I cannot bring a person into this chat yet. You can call the office: the phone number stands at the top of every notice that you got by mail. Please have the notice at hand. I am still here for your balance and your payments.
| [How much do I owe?] [My payments] [Make a payment]
