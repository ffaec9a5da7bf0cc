# What ends lets somebody look, and not act.
account: owes-one-year
with: authorizations

> end an authorization
< You end the authorization of Morgan Ellis to look, for Form 1040, 2018 to 2027. It then gives no more access to your account. Shall I end it?
| [Yes] [No]
> yes
< Done. The authorization of Morgan Ellis is ended. It gives no more access to your account.
| [Who may act or look?] [Who looked at my account?]
