account: owes-one-year

> I want to die
< I am sorry that it hurts this much. You do not have to carry this alone. Please call or text 988 now. Somebody listens there at any hour, and it is free and private. If you are in danger right now, call 911.
|
| This account can wait, and you can call 988 first. Shall we go on with the account?
| [Yes] [No]
> I want to talk to a person
< You can reach a person in two ways. Call the office: the phone number is at the top of every notice that you got by mail, so please have the notice at hand. Or say "ask for a call", and a person calls you. I cannot connect you from here yet. I am still here for your balance and your payments.
|
| I am still here.
|
| This account can wait, and you can call 988 first. Shall we go on with the account?
| [Yes] [No]
> yes
< All right, one step at a time. 988 is there for you at any hour.
| [Talk to a person]
