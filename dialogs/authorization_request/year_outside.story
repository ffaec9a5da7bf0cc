account: on-a-plan
as: ellis

> ask my client for an authorization
< Do you ask to act for Grace Okafor, or only to look?
| [Act and look] [Only look]
> the second
< For which years?
| [This year] [Last three years] [All years] [This year, business] [Last three years, business] [All years, business]
> all years
< What is your CAF number?
> (the number)
< Ask Grace Okafor to let you look, with a tax information authorization, for 2006 to 2029, under your CAF number 078140187R. Shall I send the request?
| [Yes] [No]
refused: year_outside_window
> yes
< One of these years is too far back or too far ahead. The last 20 years, this year and the next 3 are possible.
|
| For which years?
| [This year] [Last three years] [All years] [This year, business] [Last three years, business] [All years, business]
> this year
< Ask Grace Okafor to let you look, with a tax information authorization, for 2026, under your CAF number 078140187R. Shall I send the request?
| [Yes] [No]
> yes
< Done. Your request waits for the taxpayer's signature, until Monday, March 22, 2027. Until it is signed, it gives you no access.
| [Who may act or look?] [My clients]
