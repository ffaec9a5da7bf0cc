account: owes-two-years
medium: short

> name a rep
< Should they act for you, or only look at your account?
| 1. Act for me and look
| 2. Only look
> 2
< For which years?
| 1. This year
| 2. Last three years
| 3. All years
> 1
< What is their CAF number?
> 0300-12345R
< What is their full name?
> Morgan Ellis
< You name Morgan Ellis to look only (tax information authorization). The text you sign:
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
| You can end it at any time. Do you sign this text?
| 1. Yes
| 2. No
> yes
< Signed. Now Morgan Ellis has to say yes too, by Mar 22, 2027. On a joint account the other taxpayer signs as well. Until then it gives no access.
| 1. Who may act or look?
| 2. Who looked at my account?
