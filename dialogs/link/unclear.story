account: none

> connect my account
< Please type the code of your account. This is a demonstration, so it is one of the demo codes that were printed where the program was started.
> I do not have one
< The code shows me that the account is yours. In this demonstration it is one of the demo codes that were printed where the program was started. I remove the code from this chat where I can.
|
| Please type the code of your account. This is a demonstration, so it is one of the demo codes that were printed where the program was started.
> what code?
< The code shows me that the account is yours. In this demonstration it is one of the demo codes that were printed where the program was started. I remove the code from this chat where I can.
|
| Please type the code of your account. This is a demonstration, so it is one of the demo codes that were printed where the program was started.
> help
< The code shows me that the account is yours. In this demonstration it is one of the demo codes that were printed where the program was started. I remove the code from this chat where I can.
|
| Please type the code of your account. This is a demonstration, so it is one of the demo codes that were printed where the program was started.
> banana
< I need the code of your account here. It is letters and digits, such as ABCD-1234. You can also say "cancel".
