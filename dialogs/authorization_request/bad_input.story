account: on-a-plan
as: ellis

> ask my client for an authorization
< Do you ask to act for Grace Okafor, or only to look?
| [Act and look] [Only look]
> banana
< To act, you need a power of attorney. To look, you need a tax information authorization. Which do you ask for?
| [Act and look] [Only look]
> help
< A power of attorney, Form 2848, is for attorneys, CPAs, enrolled agents and actuaries. Anybody with a CAF number may ask to look, with Form 8821.
|
| To act, you need a power of attorney. To look, you need a tax information authorization. Which do you ask for?
| [Act and look] [Only look]
> the second
< For which years?
| [This year] [Last three years] [All years] [This year, business] [Last three years, business] [All years, business]
> 1985
< I cannot make the request for these years here. Please choose from the list.
|
| For which years?
| [This year] [Last three years] [All years] [This year, business] [Last three years, business] [All years, business]
> the first
< What is your CAF number?
> i don't have it here
< The request goes out under your own CAF number and the name that is on record for it.
|
| What is your CAF number?
> help
< The request goes out under your own CAF number and the name that is on record for it.
|
| What is your CAF number?
> never mind
< All right. Nothing was asked for.
|
| What else can I do for you?
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
