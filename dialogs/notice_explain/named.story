account: owes-two-years

> what does CP504 mean
< Which of these do you mean?
| [CP503, 2023] [CP504, 2022]
> 6
< I do not find that notice on your account.
|
| Which notice do you mean? Its number stands at the top or bottom right of the first page.
| [CP503, 2023] [Letter 608C, 2023] [CP501, 2023] [CP14, 2023] [LT11, 2022] [CP504, 2022] [CP503, 2022] [CP501, 2022]
