# The representative takes back what was asked for.
account: on-a-plan
as: ellis
with: authorizations

> decline a request
< You take back your request to act and to look, for Form 1040, 2018 to 2027. Shall I do it?
| [Yes] [No]
> yes
< Done. It no longer waits, and it gives you no access.
| [Who may act or look?] [Who looked at my account?]
