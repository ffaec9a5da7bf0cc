account: owes-two-years

> explain my notice
< The number of a notice is at the top or bottom right of its first page. Which notice do you mean?
| [CP503, 2023] [Letter 608C, 2023] [CP501, 2023] [CP14, 2023] [LT11, 2022] [CP504, 2022] [CP503, 2022] [Show more]
> never mind
< All right. Nothing was changed.
|
| What else can I do for you?
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
