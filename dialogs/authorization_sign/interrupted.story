account: on-a-plan
with: authorizations

> sign a request
< Morgan Ellis asks to act for you and to look at your account. This is a power of attorney. The text that you sign, word for word:
| taxline authorization, version 2
| form: 2848
| taxpayer: Grace Okafor
| taxpayer number ending: 0003
| representative: Morgan Ellis
| CAF number: 061891963R
| credential: enrolled_agent
| grants: look, act
| matter: 1040 2018-2027
| made by: representative
| made on: 2026-11-22
|
| It takes the place of an older one for the same forms and years. You can end it at any time. Do you sign this text?
| [Yes] [No]
> how much do I owe
< As of Sunday, November 22, 2026, the payoff amount for Grace Okafor is $5,085.34.
| 2024: $5,085.34 (tax $4,000.00, penalties $403.00, interest $660.34, fees $22.00)
| Not yet counted: one payment on its way, $200.00.
| You are on a payment plan of $200.00 a month. The next payment is $200.00 on Tuesday, December 15, 2026.
|
| Back to the request that waits for your signature.
|
| Morgan Ellis asks to act for you and to look at your account. This is a power of attorney. The text that you sign, word for word:
| taxline authorization, version 2
| form: 2848
| taxpayer: Grace Okafor
| taxpayer number ending: 0003
| representative: Morgan Ellis
| CAF number: 061891963R
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
