# The taxpayer has signed first; the professional accepts.
account: on-a-plan
as: ellis
with: named

> my authorizations
< Your authorizations for Grace Okafor:
| To act and to look: Form 1040 2024-2026, waits for your yes until Mar 22, 2027
| [My clients] [Ask a client for an authorization] [Decline a request]
> accept the authorization
< You are named to act and to look, with a power of attorney, for Form 1040, 2024 to 2026. Do you accept it?
| [Yes] [No]
> help
< I show you what a representative asks for, word for word, and take your signature. Nothing is signed before you have seen the text and said yes.
|
| You are named to act and to look, with a power of attorney, for Form 1040, 2024 to 2026. Do you accept it?
| [Yes] [No]
> yes
< Done. You may now act and look for Form 1040, 2024 to 2026. Either side can end it at any time.
| [Who may act or look?] [My clients]
> my authorizations
< Your authorizations for Grace Okafor:
| To act and to look: in effect for Form 1040 2024-2026 since Nov 22, 2026
| [My clients] [Ask a client for an authorization] [End an authorization]
