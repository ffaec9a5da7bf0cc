account: nothing-owed

> I got a letter
< The number of a notice is at the top or bottom right of its first page. Which notice do you mean?
| [CP12, 2024] [CP59, 2023]
> 1
< CP12 of Tuesday, May 20, 2025, for 2024: the office corrected your return, and your refund changed.
| It was answered on Tuesday, June 3, 2025. It asks nothing more of you.
| [How much do I owe?] [Make a payment] [I do not agree] [Talk to a person]
> explain my notice
< The number of a notice is at the top or bottom right of its first page. Which notice do you mean?
| [CP12, 2024] [CP59, 2023]
> 2
< CP59 of Sunday, February 9, 2025, for 2023: the office has no return from you.
| It asks you to file the return. File it also if you cannot pay now. The date to act by is on the notice.
| [How much do I owe?] [Make a payment] [I do not agree] [Talk to a person]
