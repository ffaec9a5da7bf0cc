account: owes-one-year

> change my email
< Which email address should be used?
> I want to talk to a person
< I cannot bring a person into this chat yet. You can call the office: the phone number stands at the top of every notice that you got by mail. Please have the notice at hand. I am still here for your balance and your payments.
|
| Back to your email address.
|
| Which email address should be used?
