account: on-a-plan
with: authorizations

> sign a request
< Morgan Ellis asks to act for you and to look at your account. This is a power of attorney. The text that you sign, word for word:
| taxline authorization, version 2
| form: 2848
| taxpayer: Grace Okafor
| taxpayer number ending: 0003
| representative: Morgan Ellis
| CAF number: 032570300R
| credential: enrolled_agent
| grants: look, act
| matter: 1040 2018-2027
| made by: representative
| made on: 2026-11-22
|
| It takes the place of an older one for the same forms and years. You can end it at any time. Do you sign this text?
| [Yes] [No]
> i want to talk to a person
< You can reach a person in two ways. Call the office: the phone number is at the top of every notice that you got by mail, so please have the notice at hand. Or say "ask for a call", and a person calls you. I cannot connect you from here yet. I am still here for your balance and your payments.
|
| Back to the request that waits for your signature.
|
| Morgan Ellis asks to act for you and to look at your account. This is a power of attorney. The text that you sign, word for word:
| taxline authorization, version 2
| form: 2848
| taxpayer: Grace Okafor
| taxpayer number ending: 0003
| representative: Morgan Ellis
| CAF number: 032570300R
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
