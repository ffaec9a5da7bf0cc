account: on-a-plan
as: ellis

> ask my client for an authorization
< Do you ask to act for Grace Okafor, or only to look?
| [Act and look] [Only look]
> the second
< For which years?
| [This year] [Last three years] [All years] [This year, business] [Last three years, business] [All years, business]
> the third
< What is your CAF number?
> (the number)
< Ask Grace Okafor to let you look, with a tax information authorization, for 2006 to 2029, under your CAF number 098770429R. Shall I send the request?
| [Yes] [No]
refused: matters_invalid
> yes
< A request is not possible for these forms and years.
|
| For which years?
| [This year] [Last three years] [All years] [This year, business] [Last three years, business] [All years, business]
