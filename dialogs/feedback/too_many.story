# Ten messages a day are passed on; the next is not, and it says where to go.
account: owes-one-year

> I have feedback
< I would like to pass it on. What should the people who run this service know? One message is enough.
> bigger letters would be nice
< Thank you. I passed it on. Its number is 17750031. If you do not agree with an amount or a notice, that is another matter: you can tell me that too.
| [Talk to a person] [I do not agree]
> I have feedback
< I would like to pass it on. What should the people who run this service know? One message is enough.
> bigger letters would be nice
< Thank you. I passed it on. Its number is 19291944. If you do not agree with an amount or a notice, that is another matter: you can tell me that too.
| [Talk to a person] [I do not agree]
> I have feedback
< I would like to pass it on. What should the people who run this service know? One message is enough.
> bigger letters would be nice
< Thank you. I passed it on. Its number is 37036419. If you do not agree with an amount or a notice, that is another matter: you can tell me that too.
| [Talk to a person] [I do not agree]
> I have feedback
< I would like to pass it on. What should the people who run this service know? One message is enough.
> bigger letters would be nice
< Thank you. I passed it on. Its number is 27110946. If you do not agree with an amount or a notice, that is another matter: you can tell me that too.
| [Talk to a person] [I do not agree]
> I have feedback
< I would like to pass it on. What should the people who run this service know? One message is enough.
> bigger letters would be nice
< Thank you. I passed it on. Its number is 83485171. If you do not agree with an amount or a notice, that is another matter: you can tell me that too.
| [Talk to a person] [I do not agree]
> I have feedback
< I would like to pass it on. What should the people who run this service know? One message is enough.
> bigger letters would be nice
< Thank you. I passed it on. Its number is 33137957. If you do not agree with an amount or a notice, that is another matter: you can tell me that too.
| [Talk to a person] [I do not agree]
> I have feedback
< I would like to pass it on. What should the people who run this service know? One message is enough.
> bigger letters would be nice
< Thank you. I passed it on. Its number is 32021464. If you do not agree with an amount or a notice, that is another matter: you can tell me that too.
| [Talk to a person] [I do not agree]
> I have feedback
< I would like to pass it on. What should the people who run this service know? One message is enough.
> bigger letters would be nice
< Thank you. I passed it on. Its number is 38887763. If you do not agree with an amount or a notice, that is another matter: you can tell me that too.
| [Talk to a person] [I do not agree]
> I have feedback
< I would like to pass it on. What should the people who run this service know? One message is enough.
> bigger letters would be nice
< Thank you. I passed it on. Its number is 31035437. If you do not agree with an amount or a notice, that is another matter: you can tell me that too.
| [Talk to a person] [I do not agree]
> I have feedback
< I would like to pass it on. What should the people who run this service know? One message is enough.
> bigger letters would be nice
< Thank you. I passed it on. Its number is 93635664. If you do not agree with an amount or a notice, that is another matter: you can tell me that too.
| [Talk to a person] [I do not agree]
> I have feedback
< I would like to pass it on. What should the people who run this service know? One message is enough.
> bigger letters would be nice
< I have already passed on as much for you today as I can.
|
| A person at the office can note more. The phone number is at the top of every notice.
| [Talk to a person] [I do not agree]
