# What is over cannot be ended, so that is not offered.
account: on-a-plan
with: authorizations

> decline a request
< You decline the request of Morgan Ellis to act for you and to look, for Form 1040, 2018 to 2027. Shall I do it?
| [Yes] [No]
> yes
< Done. Morgan Ellis gets no access to your account.
| [Who may act or look?] [Who looked at my account?]
> who may act on my account
< There is one authorization on your account:
| Morgan Ellis, to act for you and to look: declined, gives no access
| [Name a representative] [Who looked at my account?] [May somebody else use my login?]
