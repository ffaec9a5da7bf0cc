# The number comes with the first sentence; so it is not asked for.
account: owes-two-years

> name a representative, the caf number is 0300-12345R
< Should they act for you, or only look at your account?
| [Act for me and look] [Only look]
> the first
< For which years?
| [This year] [Last three years] [All years]
> the first
< What is their full name?
> Morgan Ellis
< You name Morgan Ellis to act for you and to look at your account. This is a power of attorney. The text that you sign, word for word:
| taxline authorization, version 2
| form: 2848
| taxpayer: Robert Castellano
| taxpayer number ending: 0002
| representative: Morgan Ellis
| CAF number: 030012345R
| credential: enrolled_agent
| grants: look, act
| matter: 1040 2026-2026
| made by: taxpayer
| made on: 2026-11-22
|
| It takes the place of an older one for the same forms and years. You can end it at any time. Do you sign this text?
| [Yes] [No]
> no
< What should be different?
| [Another right] [Other years] [Another CAF number] [Another name] [Show me the text again] [Never mind]
> another number
< What is their CAF number?
> abc
< I need the CAF number, such as 0300-12345R. What is it?
> 0300-12345r
< You name Morgan Ellis to act for you and to look at your account. This is a power of attorney. The text that you sign, word for word:
| taxline authorization, version 2
| form: 2848
| taxpayer: Robert Castellano
| taxpayer number ending: 0002
| representative: Morgan Ellis
| CAF number: 030012345R
| credential: enrolled_agent
| grants: look, act
| matter: 1040 2026-2026
| made by: taxpayer
| made on: 2026-11-22
|
| It takes the place of an older one for the same forms and years. You can end it at any time. Do you sign this text?
| [Yes] [No]
> no
< What should be different?
| [Another right] [Other years] [Another CAF number] [Another name] [Show me the text again] [Never mind]
> never mind
< All right. Nobody was named, and nothing was signed.
|
| What else can I do for you?
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
