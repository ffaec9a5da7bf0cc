account: owes-two-years

> what is my AGI
< Which return do you mean?
| [2023] [2022]
> say that again
< Which return do you mean?
| [2023] [2022]
> help
< I show the returns as they were first filed. Name a year, such as 2025.
|
| Which return do you mean?
| [2023] [2022]
> I want to talk to a person
< I cannot bring a person into this chat yet. You can call the office: the phone number stands at the top of every notice that you got by mail. Please have the notice at hand. I am still here for your balance and your payments.
|
| Back to your return.
|
| Which return do you mean?
| [2023] [2022]
