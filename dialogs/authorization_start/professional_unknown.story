# The number was taken back meanwhile.
account: owes-two-years

> name a representative
< Should they act for you, or only look at your account?
| [Act for me and look] [Only look]
> only look
< For which years?
| [This year] [Last three years] [All years]
> this year
< What is their CAF number?
> 0300-12345R
< What is their full name?
> Morgan Ellis
< You name Morgan Ellis to look at your account, and not to act. This is a tax information authorization. The text that you sign, word for word:
| taxline authorization, version 2
| form: 8821
| taxpayer: Robert Castellano
| taxpayer number ending: 0002
| representative: Morgan Ellis
| CAF number: 030012345R
| credential: enrolled_agent
| grants: look
| matter: 1040 2026-2026
| made by: taxpayer
| made on: 2026-11-22
|
| It takes the place of an older one for the same forms and years. You can end it at any time. Do you sign this text?
| [Yes] [No]
refused: professional_unknown
> yes
< I find nobody with that CAF number and that name. Nothing was signed.
|
| You can begin again, or ask them to send you the request: then you only sign.
| [Name a representative] [Who may act or look?] [Talk to a person]
