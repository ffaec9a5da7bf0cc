account: on-a-plan
with: authorizations

> sign a request
< Morgan Ellis asks to act for you and to look at your account. This is a power of attorney. The text that you sign, word for word:
| taxline authorization, version 2
| form: 2848
| taxpayer: Grace Okafor
| taxpayer number ending: 0003
| representative: Morgan Ellis
| CAF number: 051206040R
| credential: enrolled_agent
| grants: look, act
| matter: 1040 2018-2027
| made by: representative
| made on: 2026-11-22
|
| It takes the place of an older one for the same forms and years. You can end it at any time. Do you sign this text?
| [Yes] [No]
> yes
< Signed. Morgan Ellis may now act for you and look at your account for Form 1040, 2018 to 2027. You can end this at any time.
| [Who may act or look?] [Who looked at my account?]
> my authorizations
< There is one authorization on your account:
| Morgan Ellis, to act for you and to look: in effect for Form 1040 2018-2027 since Nov 22, 2026
| [End an authorization] [Who looked at my account?] [May somebody else use my login?]
> sign a request
< No request waits for your signature. A representative sends one first. Or say "name a representative" to name one yourself.
| [Who may act or look?] [Talk to a person]
