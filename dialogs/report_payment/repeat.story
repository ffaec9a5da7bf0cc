account: owes-two-years

> report a payment
< Which payment did you not make?
| [$75.00, Friday, October 23, 2026] [$120.00, Wednesday, May 6, 2026] [$200.00, Monday, January 26, 2026]
> say that again
< Which payment did you not make?
| [$75.00, Friday, October 23, 2026] [$120.00, Wednesday, May 6, 2026] [$200.00, Monday, January 26, 2026]
> help
< Choose the payment that you did not make or allow. If it is none of these, say "cancel": then your bank is the right place.
|
| Which payment did you not make?
| [$75.00, Friday, October 23, 2026] [$120.00, Wednesday, May 6, 2026] [$200.00, Monday, January 26, 2026]
> the first one
< The payment of $75.00 for 2023 on Friday, October 23, 2026, confirmation 8610621750: you did not make it. Shall I report it?
| [Yes] [No]
> say that again
< The payment of $75.00 for 2023 on Friday, October 23, 2026, confirmation 8610621750: you did not make it. Shall I report it?
| [Yes] [No]
> no
< What should be different?
| [Another payment] [Never mind]
