account: on-a-plan
with: authorizations
medium: short

> sign a request
< Morgan Ellis asks to act for you and look (power of attorney). The text you sign:
| taxline authorization, version 2
| form: 2848
| taxpayer: Grace Okafor
| taxpayer number ending: 0003
| representative: Morgan Ellis
| CAF number: 050634327R
| credential: enrolled_agent
| grants: look, act
| matter: 1040 2018-2027
| made by: representative
| made on: 2026-11-22
|
| You can end it at any time. Do you sign this text?
| 1. Yes
| 2. No
> yes
< Signed. Morgan Ellis may now act for you and look at your account for Form 1040, 2018 to 2027. You can end this at any time.
| 1. Who may act or look?
| 2. Who looked at my account?
