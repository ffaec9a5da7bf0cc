account: owes-one-year

> I want to make a complaint about the service
< I would like to pass it on. What should the people who run this service know? One message is enough.
> \repeat{120}{slow }
< That is longer than I can pass on. Please say it in at most 200 characters.
|
| I would like to pass it on. What should the people who run this service know? One message is enough.
> (a picture)
< I can only read words. Please write what you need.
|
| I would like to pass it on. What should the people who run this service know? One message is enough.
> it is slow
< Thank you. I passed it on. Its number is 33210342. If you do not agree with an amount or a notice, that is another matter: you can tell me that too.
| [Talk to a person] [I do not agree]
