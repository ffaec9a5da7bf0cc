account: owes-two-years

> explain my notice
< The number of a notice is at the top or bottom right of its first page. Which notice do you mean?
| [CP503, 2023] [Letter 608C, 2023] [CP501, 2023] [CP14, 2023] [LT11, 2022] [CP504, 2022] [CP503, 2022] [Show more]
> 1
< CP503 of Monday, November 2, 2026, for 2023: this is the second reminder of what is owed.
| It asks you to pay $853.19, as of its date, or to set up a payment plan. The date to act by is on the notice. If nothing is done, CP504 follows about Monday, December 7, 2026.
| [How much do I owe?] [Make a payment] [I do not agree] [Talk to a person]
> explain my notice
< The number of a notice is at the top or bottom right of its first page. Which notice do you mean?
| [CP503, 2023] [Letter 608C, 2023] [CP501, 2023] [CP14, 2023] [LT11, 2022] [CP504, 2022] [CP503, 2022] [Show more]
> 2
< Letter 608C of Monday, May 18, 2026, for 2023: a payment was returned by the bank, and a penalty was added.
| It asks you to pay $25.00, as of its date, or to set up a payment plan. The date to act by is on the notice.
| [How much do I owe?] [Make a payment] [I do not agree] [Talk to a person]
> explain my notice
< The number of a notice is at the top or bottom right of its first page. Which notice do you mean?
| [CP503, 2023] [Letter 608C, 2023] [CP501, 2023] [CP14, 2023] [LT11, 2022] [CP504, 2022] [CP503, 2022] [Show more]
> 3
< CP501 of Monday, July 15, 2024, for 2023: this is a reminder of what is owed.
| A newer notice took its place. Please go by the newest one.
| [How much do I owe?] [Make a payment] [I do not agree] [Talk to a person]
> explain my notice
< The number of a notice is at the top or bottom right of its first page. Which notice do you mean?
| [CP503, 2023] [Letter 608C, 2023] [CP501, 2023] [CP14, 2023] [LT11, 2022] [CP504, 2022] [CP503, 2022] [Show more]
> 5
< LT11 of Monday, March 11, 2024, for 2022: this is the final notice before the office may take money or property.
| It asks you to pay $1,431.86, as of its date, or to set up a payment plan. The last day for it was Wednesday, April 10, 2024. To pay or to call still helps. Since Thursday, April 11, 2024 the office may take money or property.
| [How much do I owe?] [Make a payment] [I do not agree] [Talk to a person]
