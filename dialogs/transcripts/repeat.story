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
< The code shows me that the account is yours. In this demonstration it is one of the demo codes that were printed where the program was started. I remove the code from this chat where I can.
|
| Please type the code of your account. This is a demonstration, so it is one of the demo codes that were printed where the program was started.
> I want to talk to a person
< You can reach a person in two ways. Call the office: the phone number is at the top of every notice that you got by mail, so please have the notice at hand. Or say "ask for a call", and a person calls you. I cannot connect you from here yet. I am still here for your balance and your payments.
|
| Back to connecting your account.
|
| Please type the code of your account. This is a demonstration, so it is one of the demo codes that were printed where the program was started.
