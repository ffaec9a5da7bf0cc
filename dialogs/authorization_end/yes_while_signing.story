# What was just given can be taken away at once.
account: on-a-plan
with: authorizations

> sign a request
< Morgan Ellis asks to act for you and to look at your account. This is a power of attorney. The text that you sign, word for word:
| taxline authorization, version 2
| form: 2848
| taxpayer: Grace Okafor
| taxpayer number ending: 0003
| representative: Morgan Ellis
| CAF number: 053596947R
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
> no wait, end the authorization
< All right.
|
| You end the authorization of Morgan Ellis to act for you and to look, for Form 1040, 2018 to 2027. It then gives no more access to your account. Shall I end it?
| [Yes] [No]
> yes
< Done. The authorization of Morgan Ellis is ended. It gives no more access to your account.
| [Who may act or look?] [Who looked at my account?]
