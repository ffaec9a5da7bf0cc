# The text is not the one that was shown: nothing was signed, and it can be looked at anew.
account: on-a-plan
with: authorizations

> sign a request
< Morgan Ellis asks to act for you and to look at your account. This is a power of attorney. The text that you sign, word for word:
| taxline authorization, version 2
| form: 2848
| taxpayer: Grace Okafor
| taxpayer number ending: 0003
| representative: Morgan Ellis
| CAF number: 058661381R
| credential: enrolled_agent
| grants: look, act
| matter: 1040 2018-2027
| made by: representative
| made on: 2026-11-22
|
| It takes the place of an older one for the same forms and years. You can end it at any time. Do you sign this text?
| [Yes] [No]
refused: authorization_text_differs
> yes
< The text is not the one that I showed you, so nothing was signed. Please look at it once more.
|
| Which request shall I show you?
| [Morgan Ellis, to act and look]
> [Morgan Ellis, to act and look]
< Morgan Ellis asks to act for you and to look at your account. This is a power of attorney. The text that you sign, word for word:
| taxline authorization, version 2
| form: 2848
| taxpayer: Grace Okafor
| taxpayer number ending: 0003
| representative: Morgan Ellis
| CAF number: 058661381R
| credential: enrolled_agent
| grants: look, act
| matter: 1040 2018-2027
| made by: representative
| made on: 2026-11-22
|
| It takes the place of an older one for the same forms and years. You can end it at any time. Do you sign this text?
| [Yes] [No]
> no
< All right. Nothing was signed, so Morgan Ellis gets no access by this request. It waits until Monday, March 22, 2027. You can also decline it.
| [Decline a request] [Who may act or look?] [Talk to a person]
