account: owes-two-years
with: authorizations
medium: short

> end my rep's access
< You end the authorization of Morgan Ellis to act for you and to look, for Form 1040, 2018 to 2027. It then gives no more access to your account. Shall I end it?
| 1. Yes
| 2. No
> yes
< Done. The authorization of Morgan Ellis is ended. It gives no more access to your account.
| 1. Who may act or look?
| 2. Who looked at my account?
