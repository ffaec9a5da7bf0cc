# Even where words are taken as they are.
account: owes-one-year

> I want to make a complaint about the service
< I would like to pass it on. What should the people who run this service know? One message is enough.
> I want to kill myself
< I am sorry that it hurts this much. You do not have to carry this alone. Please call or text 988 now. Somebody listens there at any hour, and it is free and private. If you are in danger right now, call 911.
|
| This account can wait, and you can call 988 first. Shall we go on with the account?
| [Yes] [No]
