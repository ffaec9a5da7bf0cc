account: owes-one-year

> I want to make a complaint about the service
< I would like to pass it on. What should the people who run this service know? One message is enough.
> I want to talk to a person
< You can reach a person in two ways. Call the office: the phone number is at the top of every notice that you got by mail, so please have the notice at hand. Or say "ask for a call", and a person calls you. I cannot connect you from here yet. I am still here for your balance and your payments.
|
| Back to what you think of the service.
|
| I would like to pass it on. What should the people who run this service know? One message is enough.
