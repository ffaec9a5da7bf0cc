account: on-a-plan
as: ellis

> ask my client for an authorization
< Do you ask to act for Grace Okafor, or only to look?
| [Act and look] [Only look]
> only look
< For which years?
| [This year] [Last three years] [All years] [This year, business] [Last three years, business] [All years, business]
> this year
< What is your CAF number?
> (the number)
< Ask Grace Okafor to let you look, with a tax information authorization, for 2026, under your CAF number 085858793R. Shall I send the request?
| [Yes] [No]
> no
< What should be different?
| [Another right] [Other years] [Another CAF number] [Never mind]
> [Other years]
< For which years?
| [This year] [Last three years] [All years] [This year, business] [Last three years, business] [All years, business]
> [Last three years]
< Ask Grace Okafor to let you look, with a tax information authorization, for 2024 to 2026, under your CAF number 085858793R. Shall I send the request?
| [Yes] [No]
> yes
< Done. Your request waits for the taxpayer's signature, until Monday, March 22, 2027. Until it is signed, it gives you no access.
| [Who may act or look?] [My clients]
