account: owes-two-years

> report a payment
< Which payment did you not make?
| [$75.00, Friday, October 23, 2026] [$120.00, Wednesday, May 6, 2026] [$200.00, Monday, January 26, 2026]
> the first one
< The payment of $75.00 for 2023 on Friday, October 23, 2026, confirmation 5267185949: you did not make it. Shall I report it?
| [Yes] [No]
> no
< What should be different?
| [Another payment] [Never mind]
> never mind
< All right. No payment was reported.
|
| What else can I do for you?
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
