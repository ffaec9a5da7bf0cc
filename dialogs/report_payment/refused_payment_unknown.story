# The account does not know the payment any more.
account: owes-two-years

> report a payment
< Which payment did you not make?
| [$75.00, Friday, October 23, 2026] [$120.00, Wednesday, May 6, 2026] [$200.00, Monday, January 26, 2026]
> the first one
< The payment of $75.00 for 2023 on Friday, October 23, 2026, confirmation 6923700840: you did not make it. Shall I report it?
| [Yes] [No]
refused: payment_unknown
> yes
< I do not find that payment any longer.
|
| Which payment did you not make?
| [$75.00, Friday, October 23, 2026] [$120.00, Wednesday, May 6, 2026] [$200.00, Monday, January 26, 2026]
> the second one
< The payment of $120.00 for 2023 on Wednesday, May 6, 2026, confirmation 1356420313: you did not make it. Shall I report it?
| [Yes] [No]
