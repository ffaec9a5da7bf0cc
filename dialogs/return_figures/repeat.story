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
< You can reach a person in two ways. Call the office: the phone number is at the top of every notice that you got by mail, so please have the notice at hand. Or say "ask for a call", and a person calls you. I cannot connect you from here yet. I am still here for your balance and your payments.
|
| Back to your return.
|
| Which return do you mean?
| [2023] [2022]
