account: owes-two-years

> who may act for me
< Nobody else may act on your account or look at it by an authorization, and no request waits for you.
| [May somebody else use my login?] [Who looked at my account?]
> i want to talk to a person about this
< I still did not understand. Is it one of these?
| [Talk to a person]
