account: owes-two-years
with: authorizations

> take away my accountant's access
< You end the authorization of Morgan Ellis to act for you and to look, for Form 1040, 2018 to 2027. It then gives no more access to your account. Shall I end it?
| [Yes] [No]
> yes
< Done. The authorization of Morgan Ellis is ended. It gives no more access to your account.
| [Who may act or look?] [Who looked at my account?]
> my authorizations
< There is one authorization on your account:
| Morgan Ellis, to act for you and to look: ended, gives no access
| [Name a representative] [Who looked at my account?] [May somebody else use my login?]
> end an authorization
< No authorization is in effect on this account, so there is nothing to end.
| [Who may act or look?] [Decline a request] [Talk to a person]
