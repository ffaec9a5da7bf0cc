account: owes-two-years

> what does my letter mean
< The number of a notice is at the top or bottom right of its first page. Which notice do you mean?
| [CP503, 2023] [Letter 608C, 2023] [CP501, 2023] [CP14, 2023] [LT11, 2022] [CP504, 2022] [CP503, 2022] [Show more]
> banana
< These notices are on your account. Which one do you mean?
| [CP503, 2023] [Letter 608C, 2023] [CP501, 2023] [CP14, 2023] [LT11, 2022] [CP504, 2022] [CP503, 2022] [Show more]
> the blue one
< I am not sure what you need. Is it one of these?
| [Go on] [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
> asdf
< I am sorry that I do not understand. Would you like to know how to reach a person?
| [Talk to a person] [Go on] [Never mind]
