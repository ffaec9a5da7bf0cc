account: on-a-plan
as: ellis

> ask my client for an authorization
< Do you ask to act for Grace Okafor, or only to look?
| [Act and look] [Only look]
> the second
< For which years?
| [This year] [Last three years] [All years] [This year, business] [Last three years, business] [All years, business]
> what is on my authorizations
< Your authorizations for Grace Okafor:
| To act and to look: asked for Form 1040 2018-2027, waits for the taxpayer's signature until Mar 22, 2027
|
| Back to your request.
|
| For which years?
| [This year] [Last three years] [All years] [This year, business] [Last three years, business] [All years, business]
> this year
< What is your CAF number?
> (the number)
< Ask Grace Okafor to let you look, with a tax information authorization, for 2026, under your CAF number 045015367R. Shall I send the request?
| [Yes] [No]
> yes
< Done. Your request waits for the taxpayer's signature, until Monday, March 22, 2027. Until it is signed, it gives you no access.
| [Who may act or look?] [My clients]
