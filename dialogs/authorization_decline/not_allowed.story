account: on-a-plan
with: authorizations

> decline a request
< You decline the request of Morgan Ellis to act for you and to look, for Form 1040, 2018 to 2027. Shall I do it?
| [Yes] [No]
refused: not_allowed
> yes
< Your access does not include declining this request.
|
| Nothing was declined. A person at the office can tell you who may do it.
| [Who may act or look?] [Talk to a person]
