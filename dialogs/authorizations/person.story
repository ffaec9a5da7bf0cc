account: owes-two-years

> who may act for me
< Nobody else may act on your account or look at it by an authorization, and no request waits for you.
| [May somebody else use my login?] [Who looked at my account?]
> i want to talk to a person about this
< I cannot bring a person into this chat yet. You can call the office: the phone number stands at the top of every notice that you got by mail. Please have the notice at hand. I am still here for your balance and your payments.
| [How much do I owe?] [My payments] [Make a payment]
