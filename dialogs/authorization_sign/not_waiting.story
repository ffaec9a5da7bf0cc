account: on-a-plan
with: authorizations

> sign a request
< Morgan Ellis asks to act for you and to look at your account. This is a power of attorney. The text that you sign, word for word:
| taxline authorization, version 2
| form: 2848
| taxpayer: Grace Okafor
| taxpayer number ending: 0003
| representative: Morgan Ellis
| CAF number: 074750837R
| credential: enrolled_agent
| grants: look, act
| matter: 1040 2018-2027
| made by: representative
| made on: 2026-11-22
|
| It takes the place of an older one for the same forms and years. You can end it at any time. Do you sign this text?
| [Yes] [No]
refused: authorization_not_waiting
> yes
< That one no longer waits for your yes.
|
| Say "my authorizations" to see where each one stands.
| [Who may act or look?] [Who looked at my account?]
