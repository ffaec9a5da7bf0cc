# Another right after the readback, and another number.
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
> 0300-12345R
< Ask Grace Okafor to let you look, with a tax information authorization, for 2026, under your CAF number 030012345R. Shall I send the request?
| [Yes] [No]
> no
< What should be different?
| [Another right] [Other years] [Another CAF number] [Never mind]
> [Another right]
< Do you ask to act for Grace Okafor, or only to look?
| [Act and look] [Only look]
> act and look
< Ask Grace Okafor to let you act and look, with a power of attorney, for 2026, under your CAF number 030012345R. Shall I send the request?
| [Yes] [No]
> no
< What should be different?
| [Another right] [Other years] [Another CAF number] [Never mind]
> [Another CAF number]
< What is your CAF number?
> (the number)
< Ask Grace Okafor to let you act and look, with a power of attorney, for 2026, under your CAF number 084951807R. Shall I send the request?
| [Yes] [No]
> yes
< Done. Your request waits for the taxpayer's signature, until Monday, March 22, 2027. Until it is signed, it gives you no access.
| [Who may act or look?] [My clients]
