account: owes-two-years
with: authorizations

> end an authorization
< You end the authorization of Morgan Ellis to act for you and to look, for Form 1040, 2018 to 2027. It then gives no more access to your account. Shall I end it?
| [Yes] [No]
> who looked at my account
< One use of this account is on record:
| Nov 22, 2026: Morgan Ellis, as a representative, asked for an authorization
|
| Back to ending an authorization.
|
| You end the authorization of Morgan Ellis to act for you and to look, for Form 1040, 2018 to 2027. It then gives no more access to your account. Shall I end it?
| [Yes] [No]
> yes
< Done. The authorization of Morgan Ellis is ended. It gives no more access to your account.
| [Who may act or look?] [Who looked at my account?]
