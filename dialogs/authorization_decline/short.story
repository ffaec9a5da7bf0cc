account: on-a-plan
with: authorizations
medium: short

> decline the request
< You decline the request of Morgan Ellis to act for you and to look, for Form 1040, 2018 to 2027. Shall I do it?
| 1. Yes
| 2. No
> yes
< Done. Morgan Ellis gets no access to your account.
| 1. Who may act or look?
| 2. Who looked at my account?
