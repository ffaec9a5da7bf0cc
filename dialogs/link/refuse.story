# A wrong code is said so; too many lock.
account: none

> connect my account
< Please type the code of your account. This is a demonstration, so it is one of the demo codes that were printed where the program was started.
> WRONG-0000-CODE
< That code is not right, or it was used up. Please check it.
|
| Please type the code of your account. This is a demonstration, so it is one of the demo codes that were printed where the program was started.
> WRONG-0001-CODE
< That code is not right, or it was used up. Please check it.
|
| Please type the code of your account. This is a demonstration, so it is one of the demo codes that were printed where the program was started.
> WRONG-0002-CODE
< That code is not right, or it was used up. Please check it.
|
| Please type the code of your account. This is a demonstration, so it is one of the demo codes that were printed where the program was started.
> WRONG-0003-CODE
< Too many codes were not right, so connecting is locked for 24 hours.
|
| Until then I show nothing of the account.
| [Talk to a person]
> WRONG-0004-CODE
< Too many codes were not right, so connecting is locked for 24 hours.
|
| Until then I show nothing of the account.
| [Talk to a person]
> DEMO-1040-ROBERT
< Too many codes were not right, so connecting is locked for 24 hours.
|
| Until then I show nothing of the account.
| [Talk to a person]
