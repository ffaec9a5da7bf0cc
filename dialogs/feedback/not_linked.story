# Nobody has to sign in for this.
account: none

> I want to make a complaint about the service
< I would like to pass it on. What should the people who run this service know? One message is enough.
> nobody ever picks up the phone
< Thank you. I passed it on. Its number is 84591942. If you do not agree with an amount or a notice, that is another matter: you can tell me that too.
| [Talk to a person] [I do not agree]
