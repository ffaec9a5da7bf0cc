account: owes-one-year

> I want to die
< I am sorry that it hurts this much. You do not have to carry this alone. Please call or text 988 now. Somebody listens there at any hour, and it is free and private. If you are in danger right now, call 911.
|
| This account can wait, and you can call 988 first. Shall we go on with the account?
| [Yes] [No]
> I want to talk to a person
< I cannot bring a person into this chat yet. You can call the office: the phone number stands at the top of every notice that you got by mail. Please have the notice at hand. I am still here for your balance and your payments.
|
| I am still here.
|
| This account can wait, and you can call 988 first. Shall we go on with the account?
| [Yes] [No]
> yes
< All right, one step at a time. 988 is there for you at any hour.
| [Talk to a person]
