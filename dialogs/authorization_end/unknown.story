account: owes-two-years
with: authorizations

> end an authorization
< You end the authorization of Morgan Ellis to act for you and to look, for Form 1040, 2018 to 2027. It then gives no more access to your account. Shall I end it?
| [Yes] [No]
refused: authorization_unknown
> yes
< I do not find that authorization any longer.
|
| Say "my authorizations" to see where each one stands.
| [Who may act or look?] [Who looked at my account?]
