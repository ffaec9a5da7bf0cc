account: on-a-plan
with: authorizations

> decline a request
< You decline the request of Morgan Ellis to act for you and to look, for Form 1040, 2018 to 2027. Shall I do it?
| [Yes] [No]
> banana
< Please answer yes or no, or say what should be different.
|
| You decline the request of Morgan Ellis to act for you and to look, for Form 1040, 2018 to 2027. Shall I do it?
| [Yes] [No]
> help
< I decline a request of somebody who wants to act on your account or look at it. Nothing is declined before you say yes.
|
| You decline the request of Morgan Ellis to act for you and to look, for Form 1040, 2018 to 2027. Shall I do it?
| [Yes] [No]
> repeat that
< I decline a request of somebody who wants to act on your account or look at it. Nothing is declined before you say yes.
|
| You decline the request of Morgan Ellis to act for you and to look, for Form 1040, 2018 to 2027. Shall I do it?
| [Yes] [No]
> yes
< Done. Morgan Ellis gets no access to your account.
| [Who may act or look?] [Who looked at my account?]
