# Both of a couple sign.
account: joint-couple
as: luis

> name a representative
< Should they act for you, or only look at your account?
| [Act for me and look] [Only look]
> only look
< For which years?
| [This year] [Last three years] [All years]
> this year
< What is their CAF number?
> 0300-67890R
< What is their full name?
> Dana Whitlock
< You name Dana Whitlock to look at your account, and not to act. This is a tax information authorization. The text that you sign, word for word:
| taxline authorization, version 2
| form: 8821
| taxpayer: Maya Romero
| taxpayer number ending: 0008
| taxpayer: Luis Romero
| taxpayer number ending: 0009
| representative: Dana Whitlock
| CAF number: 030067890R
| credential: none
| grants: look
| matter: 1040 2026-2026
| made by: taxpayer
| made on: 2026-11-22
|
| It takes the place of an older one for the same forms and years. You can end it at any time. Do you sign this text?
| [Yes] [No]
> yes
< Signed. Now Dana Whitlock has to say yes too, by Monday, March 22, 2027. On a joint account the other taxpayer signs as well. Until then it gives no access.
| [Who may act or look?] [Who looked at my account?]
> my authorizations
< There is one authorization on your account:
| Dana Whitlock, only to look: asked for Form 1040 2026-2026, waits for a signature until Mar 22, 2027
| [Name a representative] [Who looked at my account?] [May somebody else use my login?]
