account: owes-two-years

> what does CP504 mean
< CP504 of Monday, February 5, 2024, for 2022: the office warns that it may take money or property. It begins with a state tax refund.
| A newer notice took its place. Please go by the newest one.
| [How much do I owe?] [Make a payment] [I do not agree] [Talk to a person]
> 6
< I do not find that notice on your account.
|
| The number of a notice is at the top or bottom right of its first page. Which notice do you mean?
| [CP503, 2023] [Letter 608C, 2023] [CP501, 2023] [CP14, 2023] [LT11, 2022] [CP504, 2022] [CP503, 2022] [Show more]
