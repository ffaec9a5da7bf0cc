# What was wanted goes on by itself once it is known who speaks.
account: none

> pay 300 on december 15
< For this I need to know that it is you.
|
| Please type the code of your account. This is a demonstration, so it is one of the demo codes that were printed where the program was started.
> why do you need a code?
< We have already begun this. Shall we go on where we were, or start over?
| [Go on] [Start over]
> DEMO-1040-ROBERT
< Thank you. You are connected to the account of Robert Castellano.
|
| Which year should it go to?
| [2022: $1,687.85] [2023: $862.36]
