# Seen, and not signed.
account: on-a-plan
with: authorizations

> sign the request of my accountant
< Morgan Ellis asks to act for you and to look at your account. This is a power of attorney. The text that you sign, word for word:
| taxline authorization, version 2
| form: 2848
| taxpayer: Grace Okafor
| taxpayer number ending: 0003
| representative: Morgan Ellis
| CAF number: 083778617R
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
> [Decline a request]
< You decline the request of Morgan Ellis to act for you and to look, for Form 1040, 2018 to 2027. Shall I do it?
| [Yes] [No]
> yes
< Done. Morgan Ellis gets no access to your account.
| [Who may act or look?] [Who looked at my account?]
