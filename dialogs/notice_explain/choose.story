account: owes-two-years

> explain my notice
< The number of a notice is at the top or bottom right of its first page. Which notice do you mean?
| [CP503, 2023] [Letter 608C, 2023] [CP501, 2023] [CP14, 2023] [LT11, 2022] [CP504, 2022] [CP503, 2022] [Show more]
> the first one
< CP503 of Monday, November 2, 2026, for 2023: this is the second reminder of what is owed.
| It asks you to pay $853.19, as of its date, or to set up a payment plan. The date to act by is on the notice. If nothing is done, CP504 follows about Monday, December 7, 2026.
| [How much do I owe?] [Make a payment] [I do not agree] [Talk to a person]
> explain my notice
< The number of a notice is at the top or bottom right of its first page. Which notice do you mean?
| [CP503, 2023] [Letter 608C, 2023] [CP501, 2023] [CP14, 2023] [LT11, 2022] [CP504, 2022] [CP503, 2022] [Show more]
> back
< There is nothing to go back to here.
|
| The number of a notice is at the top or bottom right of its first page. Which notice do you mean?
| [CP503, 2023] [Letter 608C, 2023] [CP501, 2023] [CP14, 2023] [LT11, 2022] [CP504, 2022] [CP503, 2022] [Show more]
> the second
< Letter 608C of Monday, May 18, 2026, for 2023: a payment was returned by the bank, and a penalty was added.
| It asks you to pay $25.00, as of its date, or to set up a payment plan. The date to act by is on the notice.
| [How much do I owe?] [Make a payment] [I do not agree] [Talk to a person]
