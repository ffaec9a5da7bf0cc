account: owes-one-year

> go on with my code
< What is the code of four digits that you got in the other chat or on the phone?
> I want to talk to a person
< I cannot bring a person into this chat yet. You can call the office: the phone number stands at the top of every notice that you got by mail. Please have the notice at hand. I am still here for your balance and your payments.
|
| Back to your code.
|
| What is the code of four digits that you got in the other chat or on the phone?
