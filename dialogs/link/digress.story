# What was wanted goes on by itself once it is known who speaks.
account: none

> pay 300 on december 15
< For this I need to know that it is you.
|
| Please type the code of your account. This is a demonstration, so it is one of the demo codes that were printed where the program was started.
> why do you need a code?
< The code shows me that the account is yours. In this demonstration it is one of the demo codes that were printed where the program was started. I remove the code from this chat where I can.
|
| Please type the code of your account. This is a demonstration, so it is one of the demo codes that were printed where the program was started.
> DEMO-1040-ROBERT
< Thank you. You are connected to the account of Robert Castellano.
|
| Which balance should it go to?
| [2022: $1,687.85] [2023: $862.36]
