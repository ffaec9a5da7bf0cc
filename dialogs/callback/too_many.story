# Ten messages a day are passed on; the next is not, and it says where to go.
account: owes-one-year

> I have feedback
< I would like to pass it on. What should the people who run this service know? One message is enough.
> bigger letters would be nice
< Thank you. I passed it on. Its number is 36795694. If you do not agree with an amount or a notice, that is another matter: you can tell me that too.
| [Talk to a person] [I do not agree]
> I have feedback
< I would like to pass it on. What should the people who run this service know? One message is enough.
> bigger letters would be nice
< Thank you. I passed it on. Its number is 78461770. If you do not agree with an amount or a notice, that is another matter: you can tell me that too.
| [Talk to a person] [I do not agree]
> I have feedback
< I would like to pass it on. What should the people who run this service know? One message is enough.
> bigger letters would be nice
< Thank you. I passed it on. Its number is 45973696. If you do not agree with an amount or a notice, that is another matter: you can tell me that too.
| [Talk to a person] [I do not agree]
> I have feedback
< I would like to pass it on. What should the people who run this service know? One message is enough.
> bigger letters would be nice
< Thank you. I passed it on. Its number is 86659671. If you do not agree with an amount or a notice, that is another matter: you can tell me that too.
| [Talk to a person] [I do not agree]
> I have feedback
< I would like to pass it on. What should the people who run this service know? One message is enough.
> bigger letters would be nice
< Thank you. I passed it on. Its number is 48282186. If you do not agree with an amount or a notice, that is another matter: you can tell me that too.
| [Talk to a person] [I do not agree]
> I have feedback
< I would like to pass it on. What should the people who run this service know? One message is enough.
> bigger letters would be nice
< Thank you. I passed it on. Its number is 44473325. If you do not agree with an amount or a notice, that is another matter: you can tell me that too.
| [Talk to a person] [I do not agree]
> I have feedback
< I would like to pass it on. What should the people who run this service know? One message is enough.
> bigger letters would be nice
< Thank you. I passed it on. Its number is 17999002. If you do not agree with an amount or a notice, that is another matter: you can tell me that too.
| [Talk to a person] [I do not agree]
> I have feedback
< I would like to pass it on. What should the people who run this service know? One message is enough.
> bigger letters would be nice
< Thank you. I passed it on. Its number is 34858285. If you do not agree with an amount or a notice, that is another matter: you can tell me that too.
| [Talk to a person] [I do not agree]
> I have feedback
< I would like to pass it on. What should the people who run this service know? One message is enough.
> bigger letters would be nice
< Thank you. I passed it on. Its number is 86141526. If you do not agree with an amount or a notice, that is another matter: you can tell me that too.
| [Talk to a person] [I do not agree]
> I have feedback
< I would like to pass it on. What should the people who run this service know? One message is enough.
> bigger letters would be nice
< Thank you. I passed it on. Its number is 57444174. If you do not agree with an amount or a notice, that is another matter: you can tell me that too.
| [Talk to a person] [I do not agree]
> can somebody call me back
< A person can call you back. At which phone number?
> 305-555-0178
< When would a call suit you? A day and a time are enough.
> friday
< A call to 3055550178, when: "friday". Shall I ask for it?
| [Yes] [No]
> yes
< I have already passed on as much for you today as I can.
|
| You can call the office: the phone number is at the top of every notice.
| [When can I reach a person?] [Talk to a person]
