account: business-941

> name a representative
< Should they act for you, or only look at your account?
| [Act for me and look] [Only look]
> only look
< For which years?
| [This year, business] [Last three years, business] [All years, business]
> the first
< What is their CAF number?
> 0300-12345R
< What is their full name?
> Morgan Ellis
< You name Morgan Ellis to look at your account, and not to act. This is a tax information authorization. The text that you sign, word for word:
| taxline authorization, version 2
| form: 8821
| taxpayer: Harbor Street Bakery LLC
| taxpayer number ending: 0005
| representative: Morgan Ellis
| CAF number: 030012345R
| credential: enrolled_agent
| grants: look
| matter: 941 2026-2026
| made by: taxpayer
| made on: 2026-11-22
|
| It takes the place of an older one for the same forms and years. You can end it at any time. Do you sign this text?
| [Yes] [No]
> yes
< Signed. Now Morgan Ellis has to say yes too, by Monday, March 22, 2027. On a joint account the other taxpayer signs as well. Until then it gives no access.
| [Who may act or look?] [Who looked at my account?]
