# The other side ends it.
account: owes-two-years
as: ellis
with: authorizations

> end an authorization
< You end your authorization to act and to look, for Form 1040, 2018 to 2027. It then gives you no more access to this account. Shall I end it?
| [Yes] [No]
> yes
< Done. Your authorization is ended.
| [Who may act or look?] [Who looked at my account?]
