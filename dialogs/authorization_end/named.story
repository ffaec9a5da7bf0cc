account: owes-two-years
with: authorizations

> remove my representative Morgan Ellis
< You end the authorization of Morgan Ellis to act for you and to look, for Form 1040, 2018 to 2027. It then gives no more access to your account. Shall I end it?
| [Yes] [No]
> no
< All right. Nothing was ended. The authorization stays as it is.
| [Who may act or look?] [Who looked at my account?]
