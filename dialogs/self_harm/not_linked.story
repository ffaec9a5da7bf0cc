# Nobody has to sign in for this.
account: none

> I can't go on living with this debt
< I am sorry that it hurts this much. You do not have to carry this alone. Please call or text 988 now. Somebody listens there at any hour, and it is free and private. If you are in danger right now, call 911.
|
| This account can wait, and you can call 988 first. Shall we go on with the account?
| [Yes] [No]
> no
< That is all right. Nothing has to be done here now. Please call or text 988, or call somebody you trust.
|
| This account can wait, and you can call 988 first. Shall we go on with the account?
| [Yes] [No]
