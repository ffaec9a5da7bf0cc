account: owes-two-years

> who may act for me
< No authorization lets anybody else act on your account or look at it, and no request waits for you.
| [May somebody else use my login?] [Who looked at my account?]
