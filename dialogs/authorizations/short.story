account: owes-two-years
medium: short

> who may act for me
< Nobody else may act on your account or look at it by an authorization, and no request waits for you.
| 1. May somebody else use my login?
| 2. Who looked at my account?
