# A number that no notice has, and none at all.
account: owes-two-years

> explain my notice
< The number of a notice is at the top or bottom right of its first page. Which notice do you mean?
| [CP503, 2023] [Letter 608C, 2023] [CP501, 2023] [CP14, 2023] [LT11, 2022] [CP504, 2022] [CP503, 2022] [Show more]
> the ninety-third
< I do not find that notice on your account.
|
| The number of a notice is at the top or bottom right of its first page. Which notice do you mean?
| [CP503, 2023] [Letter 608C, 2023] [CP501, 2023] [CP14, 2023] [LT11, 2022] [CP504, 2022] [CP503, 2022] [Show more]
> 17
< I do not find that notice on your account.
|
| The number of a notice is at the top or bottom right of its first page. Which notice do you mean?
| [CP503, 2023] [Letter 608C, 2023] [CP501, 2023] [CP14, 2023] [LT11, 2022] [CP504, 2022] [CP503, 2022] [Show more]
> (a picture)
< I can only read words. Please write what you need.
|
| The number of a notice is at the top or bottom right of its first page. Which notice do you mean?
| [CP503, 2023] [Letter 608C, 2023] [CP501, 2023] [CP14, 2023] [LT11, 2022] [CP504, 2022] [CP503, 2022] [Show more]
> 2
< Letter 608C of Monday, May 18, 2026, for 2023: a payment was returned by the bank, and a penalty was added.
| It asks you to pay $25.00, as of its date, or to set up a payment plan. The date to act by is on the notice.
| [How much do I owe?] [Make a payment] [I do not agree] [Talk to a person]
