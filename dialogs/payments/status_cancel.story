account: owes-two-years

> did my payment for 2023 go through?
< Which of these do you mean?
| [$75.00, Friday, October 23, 2026] [$120.00, Wednesday, May 6, 2026]
> never mind
< All right. Nothing was changed.
|
| What else can I do for you?
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
