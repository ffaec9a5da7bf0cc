account: owes-one-year

> can somebody call me back
< A person can call you back. At which phone number?
> I want to talk to a person
< I cannot bring a person into this chat yet. You can call the office: the phone number stands at the top of every notice that you got by mail. Please have the notice at hand. I am still here for your balance and your payments.
|
| Back to the call.
|
| A person can call you back. At which phone number?
