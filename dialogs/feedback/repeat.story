account: owes-one-year

> I want to make a complaint about the service
< I would like to pass it on. What should the people who run this service know? One message is enough.
> say that again
< I would like to pass it on. What should the people who run this service know? One message is enough.
> help
< A person reads what you write. Please leave out your taxpayer number and other private data.
|
| I would like to pass it on. What should the people who run this service know? One message is enough.
> the music on hold is too loud
< Thank you. I passed it on. Its number is 93962496. If you do not agree with an amount or a notice, that is another matter: you can tell me that too.
| [Talk to a person] [I do not agree]
