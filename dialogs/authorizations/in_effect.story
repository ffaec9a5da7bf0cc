account: owes-two-years
with: authorizations

> who may act for me
< There is one authorization on your account:
| Morgan Ellis, to act for you and to look: in effect for Form 1040 2018-2027 since Nov 22, 2026
| [End an authorization] [Who looked at my account?] [May somebody else use my login?]
