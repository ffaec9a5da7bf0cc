# The number is said while something else is asked, is replaced after the readback, and what is no number is none.
account: on-a-plan
as: ellis

> ask my client for an authorization
< Do you ask to act for Grace Okafor, or only to look?
| [Act and look] [Only look]
> 0300-12345R
< Do you ask to act for Grace Okafor, or only to look?
| [Act and look] [Only look]
> the first
< For which years?
| [This year] [Last three years] [All years] [This year, business] [Last three years, business] [All years, business]
> zero three zero zero one two three four five r
< For which years?
| [This year] [Last three years] [All years] [This year, business] [Last three years, business] [All years, business]
> the first
< Ask Grace Okafor to let you act and look, with a power of attorney, for 2026, under your CAF number 030012345R. Shall I send the request?
| [Yes] [No]
> abc
< Please answer yes or no, or say what should be different.
|
| Ask Grace Okafor to let you act and look, with a power of attorney, for 2026, under your CAF number 030012345R. Shall I send the request?
| [Yes] [No]
> no, it's 0300-54321R
< Ask Grace Okafor to let you act and look, with a power of attorney, for 2026, under your CAF number 030054321R. Shall I send the request?
| [Yes] [No]
> no, (the number is) zero three zero zero five five five five five r
< Ask Grace Okafor to let you act and look, with a power of attorney, for 2026, under your CAF number 030055555R. Shall I send the request?
| [Yes] [No]
> yes
< That CAF number is not on record as yours.
|
| What is your CAF number?
> abc
< I need your CAF number, such as 0300-12345R. What is it?
> 0300-12345
< Ask Grace Okafor to let you act and look, with a power of attorney, for 2026, under your CAF number 030012345. Shall I send the request?
| [Yes] [No]
> no
< What should be different?
| [Another right] [Other years] [Another CAF number] [Never mind]
> never mind
< All right. Nothing was asked for.
|
| What else can I do for you?
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
