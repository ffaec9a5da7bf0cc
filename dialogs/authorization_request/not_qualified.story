# Asks to act, may only ask to look.
account: on-a-plan
as: ellis

> ask my client for an authorization
< Do you ask to act for Grace Okafor, or only to look?
| [Act and look] [Only look]
> the first
< For which years?
| [This year] [Last three years] [All years] [This year, business] [Last three years, business] [All years, business]
> the first
< What is your CAF number?
> (the number)
< Ask Grace Okafor to let you act and look, with a power of attorney, for 2026, under your CAF number 031650062R. Shall I send the request?
| [Yes] [No]
refused: professional_not_qualified
> yes
< Only an attorney, a CPA, an enrolled agent or an actuary can have a power of attorney. You can ask to look.
|
| Do you ask to act for Grace Okafor, or only to look?
| [Act and look] [Only look]
> the second
< Ask Grace Okafor to let you look, with a tax information authorization, for 2026, under your CAF number 031650062R. Shall I send the request?
| [Yes] [No]
> yes
< Done. Your request waits for the taxpayer's signature, until Monday, March 22, 2027. Until it is signed, it gives you no access.
| [Who may act or look?] [My clients]
