account: on-a-plan
with: authorizations

> who can see my account
< There is one authorization on your account:
| Morgan Ellis, to act for you and to look: asked for Form 1040 2018-2027, waits for a signature until Mar 22, 2027
|
| You can sign or decline here what waits for your signature. Until it is signed, nobody can look at your account with it.
| [Sign a request] [Decline a request] [Who looked at my account?]
> [Decline a request]
< You decline the request of Morgan Ellis to act for you and to look, for Form 1040, 2018 to 2027. Shall I do it?
| [Yes] [No]
> no
< All right. Nothing was declined. The request still waits.
| [Sign a request] [Who may act or look?] [Talk to a person]
