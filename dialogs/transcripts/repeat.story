account: none

> I need a transcript
< For this I need to know that it is you.
|
| Please type the code of your account. This is a demonstration, so it is one of the demo codes that were printed where the program was started.
> say that again
< For this I need to know that it is you.
|
| Please type the code of your account. This is a demonstration, so it is one of the demo codes that were printed where the program was started.
> help
< The code shows me that the account is yours. In this demonstration it is one of the demo codes that were printed where the program was started. I take the code out of this chat where I can.
|
| Please type the code of your account. This is a demonstration, so it is one of the demo codes that were printed where the program was started.
> I want to talk to a person
< I cannot bring a person into this chat yet. You can call the office: the phone number stands at the top of every notice that you got by mail. Please have the notice at hand. I am still here for your balance and your payments.
|
| Back to connecting your account.
|
| Please type the code of your account. This is a demonstration, so it is one of the demo codes that were printed where the program was started.
