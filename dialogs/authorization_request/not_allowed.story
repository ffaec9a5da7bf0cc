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
< Ask Grace Okafor to let you look, with a tax information authorization, for 2026, under your CAF number 055695679R. Shall I send the request?
| [Yes] [No]
refused: not_allowed
> yes
< Your connection does not allow such a request for this account.
|
| A professional makes a request in the account of the client, and this is not one. Say "my clients" to open one. For somebody who is not among your clients here yet, a person at the office can help. If you want to name somebody for your own account, say "name a representative".
| [My clients] [Name a representative] [Talk to a person]
