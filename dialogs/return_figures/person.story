account: owes-two-years

> show my return
< Which return do you mean?
| [2023] [2022]
> a person please
< I cannot bring a person into this chat yet. You can call the office: the phone number stands at the top of every notice that you got by mail. Please have the notice at hand. I am still here for your balance and your payments.
|
| Back to your return.
|
| Which return do you mean?
| [2023] [2022]
