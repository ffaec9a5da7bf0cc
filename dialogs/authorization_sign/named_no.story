# Who is named may leave it for now.
account: on-a-plan
as: ellis
with: named

> sign the request
< You are named to act and to look, with a power of attorney, for Form 1040, 2024 to 2026. Do you accept it?
| [Yes] [No]
> no
< All right. Nothing was accepted. You can also decline it.
| [Decline a request] [Who may act or look?]
