account: owes-two-years
with: authorizations

> end an authorization
< You end the authorization of Morgan Ellis to act for you and to look, for Form 1040, 2018 to 2027. It then gives no more access to your account. Shall I end it?
| [Yes] [No]
> banana
< Please answer yes or no, or say what should be different.
|
| You end the authorization of Morgan Ellis to act for you and to look, for Form 1040, 2018 to 2027. It then gives no more access to your account. Shall I end it?
| [Yes] [No]
> help
< I end the right of somebody to act on your account or to look at it. Nothing is ended before you say yes.
|
| You end the authorization of Morgan Ellis to act for you and to look, for Form 1040, 2018 to 2027. It then gives no more access to your account. Shall I end it?
| [Yes] [No]
> say it again
< I end the right of somebody to act on your account or to look at it. Nothing is ended before you say yes.
|
| You end the authorization of Morgan Ellis to act for you and to look, for Form 1040, 2018 to 2027. It then gives no more access to your account. Shall I end it?
| [Yes] [No]
> yes
< Done. The authorization of Morgan Ellis is ended. It gives no more access to your account.
| [Who may act or look?] [Who looked at my account?]
