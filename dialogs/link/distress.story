# Also while a code is asked for.
account: none

> how much do I owe
< For this I need to know that it is you.
|
| Please type the code of your account. This is a demonstration, so it is one of the demo codes that were printed where the program was started.
> I want to kill myself
< I am sorry that it hurts this much. You do not have to carry this alone. Please call or text 988 now. Somebody listens there at any hour, and it is free and private. If you are in danger right now, call 911.
|
| This account can wait, and you can call 988 first. Shall we go on with the account?
| [Yes] [No]
> yes
< All right, one step at a time. 988 is there for you at any hour.
|
| Back to connecting your account.
|
| Please type the code of your account. This is a demonstration, so it is one of the demo codes that were printed where the program was started.
