# Ten messages a day are passed on; the next is not, and it says where to go.
account: owes-two-years

> I have feedback
< I would like to pass it on. What should the people who run this service know? One message is enough.
> bigger letters would be nice
< Thank you. I passed it on. Its number is 28214130. If you do not agree with an amount or a notice, that is another matter: you can tell me that too.
| [Talk to a person] [I do not agree]
> I have feedback
< I would like to pass it on. What should the people who run this service know? One message is enough.
> bigger letters would be nice
< Thank you. I passed it on. Its number is 19363926. If you do not agree with an amount or a notice, that is another matter: you can tell me that too.
| [Talk to a person] [I do not agree]
> I have feedback
< I would like to pass it on. What should the people who run this service know? One message is enough.
> bigger letters would be nice
< Thank you. I passed it on. Its number is 25780352. If you do not agree with an amount or a notice, that is another matter: you can tell me that too.
| [Talk to a person] [I do not agree]
> I have feedback
< I would like to pass it on. What should the people who run this service know? One message is enough.
> bigger letters would be nice
< Thank you. I passed it on. Its number is 79429024. If you do not agree with an amount or a notice, that is another matter: you can tell me that too.
| [Talk to a person] [I do not agree]
> I have feedback
< I would like to pass it on. What should the people who run this service know? One message is enough.
> bigger letters would be nice
< Thank you. I passed it on. Its number is 90235219. If you do not agree with an amount or a notice, that is another matter: you can tell me that too.
| [Talk to a person] [I do not agree]
> I have feedback
< I would like to pass it on. What should the people who run this service know? One message is enough.
> bigger letters would be nice
< Thank you. I passed it on. Its number is 12408176. If you do not agree with an amount or a notice, that is another matter: you can tell me that too.
| [Talk to a person] [I do not agree]
> I have feedback
< I would like to pass it on. What should the people who run this service know? One message is enough.
> bigger letters would be nice
< Thank you. I passed it on. Its number is 94267607. If you do not agree with an amount or a notice, that is another matter: you can tell me that too.
| [Talk to a person] [I do not agree]
> I have feedback
< I would like to pass it on. What should the people who run this service know? One message is enough.
> bigger letters would be nice
< Thank you. I passed it on. Its number is 23330114. If you do not agree with an amount or a notice, that is another matter: you can tell me that too.
| [Talk to a person] [I do not agree]
> I have feedback
< I would like to pass it on. What should the people who run this service know? One message is enough.
> bigger letters would be nice
< Thank you. I passed it on. Its number is 52495459. If you do not agree with an amount or a notice, that is another matter: you can tell me that too.
| [Talk to a person] [I do not agree]
> I have feedback
< I would like to pass it on. What should the people who run this service know? One message is enough.
> bigger letters would be nice
< Thank you. I passed it on. Its number is 16466210. If you do not agree with an amount or a notice, that is another matter: you can tell me that too.
| [Talk to a person] [I do not agree]
> report a payment
< Which payment did you not make?
| [$75.00, Friday, October 23, 2026] [$120.00, Wednesday, May 6, 2026] [$200.00, Monday, January 26, 2026]
> the first one
< The payment of $75.00 for 2023 on Friday, October 23, 2026, confirmation 6427031379: you did not make it. Shall I report it?
| [Yes] [No]
> yes
< I have already passed on as much for you today as I can.
|
| Please call the office: the phone number is at the top of every notice.
| [Cancel a payment] [Lock my account] [Talk to a person]
