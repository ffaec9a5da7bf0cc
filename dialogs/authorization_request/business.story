# Business taxes are asked for by themselves.
account: on-a-plan
as: ellis

> ask my client for an authorization
< Do you ask to act for Grace Okafor, or only to look?
| [Act and look] [Only look]
> only look
< For which years?
| [This year] [Last three years] [All years] [This year, business] [Last three years, business] [All years, business]
> [Last three years, business]
< What is your CAF number?
> (the number)
< Ask Grace Okafor to let you look, with a tax information authorization, for Form 941, 2024 to Form 941, 2026, under your CAF number 063451635R. Shall I send the request?
| [Yes] [No]
> no
< What should be different?
| [Another right] [Other years] [Another CAF number] [Never mind]
> [Never mind]
< All right. Nothing was asked for.
|
| What else can I do for you?
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
