account: on-a-plan
as: ellis

> ask my client for an authorization
< Do you ask to act for Grace Okafor, or only to look?
| [Act and look] [Only look]
> the second
< For which years?
| [This year] [Last three years] [All years] [This year, business] [Last three years, business] [All years, business]
> the first
< What is your CAF number?
> (the number)
< Ask Grace Okafor to let you look, with a tax information authorization, for 2026, under your CAF number 036622190R. Shall I send the request?
| [Yes] [No]
refused: too_many_authorizations_waiting
> yes
< Too many of your requests wait on this account already.
|
| When one of them is signed, declined or taken back, you can ask again.
| [Who may act or look?] [My clients]
> [Who may act or look?]
< Your authorizations for Grace Okafor:
| To act and to look: asked for Form 1040 2018-2027, waits for the taxpayer's signature until Mar 22, 2027
| [My clients] [Ask a client for an authorization] [Decline a request]
