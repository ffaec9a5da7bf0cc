account: owes-two-years
with: authorizations

> end an authorization
< You end the authorization of Morgan Ellis to act for you and to look, for Form 1040, 2018 to 2027. It then gives no more access to your account. Shall I end it?
| [Yes] [No]
refused: not_allowed
> yes
< Your access does not include ending this authorization.
|
| Nothing was ended. A person at the office can tell you who may do it.
| [Who may act or look?] [Talk to a person]
