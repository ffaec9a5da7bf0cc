account: on-a-plan
as: ellis
with: named

> sign the request
< You are named to act and to look, with a power of attorney, for Form 1040, 2024 to 2026. Do you accept it?
| [Yes] [No]
refused: authorization_unknown
> yes
< I do not find it among those that wait any longer. Nothing was signed or accepted.
|
| Say "my authorizations" to see where each one stands.
| [Who may act or look?] [Who looked at my account?]
