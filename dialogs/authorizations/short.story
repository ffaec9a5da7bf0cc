account: owes-two-years
medium: short

> who may act for me
< No authorization lets anybody else act on your account or look at it, and no request waits for you.
| 1. May somebody else use my login?
| 2. Who looked at my account?
