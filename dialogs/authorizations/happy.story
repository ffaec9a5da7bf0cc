account: owes-two-years

> who may act for me
< Nobody else may act on your account or look at it by an authorization, and no request waits for you.
| [May somebody else use my login?] [Who looked at my account?]
