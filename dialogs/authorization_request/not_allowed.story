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
< Your access does not include such a request for this account.
|
| Nothing was asked for. A person at the office can tell you what is missing.
| [My clients] [Talk to a person]
