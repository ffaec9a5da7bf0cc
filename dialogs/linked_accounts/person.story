account: owes-two-years

> is somebody else's phone connected to my account
< Your account is open only in this conversation. No other chat or phone is connected.
| [Disconnect my account] [Who looked at my account?] [Talk to a person]
> i want to talk to a person
< I cannot bring a person into this chat yet. You can call the office: the phone number stands at the top of every notice that you got by mail. Please have the notice at hand. I am still here for your balance and your payments.
| [How much do I owe?] [My payments] [Make a payment]
