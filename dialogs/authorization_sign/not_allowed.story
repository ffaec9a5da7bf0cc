account: on-a-plan
with: authorizations

> sign a request
< Morgan Ellis asks to act for you and to look at your account. This is a power of attorney. The text that you sign, word for word:
| taxline authorization, version 2
| form: 2848
| taxpayer: Grace Okafor
| taxpayer number ending: 0003
| representative: Morgan Ellis
| CAF number: 052588937R
| credential: enrolled_agent
| grants: look, act
| matter: 1040 2018-2027
| made by: representative
| made on: 2026-11-22
|
| It takes the place of an older one for the same forms and years. You can end it at any time. Do you sign this text?
| [Yes] [No]
refused: not_allowed
> yes
< Your access does not include saying yes to this.
|
| Nothing was signed. Only the taxpayer can sign, in a conversation that the taxpayer has connected.
| [Talk to a person]
