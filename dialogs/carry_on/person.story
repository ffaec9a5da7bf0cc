account: owes-one-year

> go on with my code
< What is the four-digit code that you got in the other chat or on the phone?
> I want to talk to a person
< You can reach a person in two ways. Call the office: the phone number is at the top of every notice that you got by mail, so please have the notice at hand. Or say "ask for a call", and a person calls you. I cannot connect you from here yet. I am still here for your balance and your payments.
|
| Back to your code.
|
| What is the four-digit code that you got in the other chat or on the phone?
