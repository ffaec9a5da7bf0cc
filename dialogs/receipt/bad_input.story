account: owes-two-years

> I need a receipt for my 999 dollar payment
< I do not find that payment on record.
|
| Which payment do you need it for?
| [$75.00, Friday, October 23, 2026] [$120.00, Wednesday, May 6, 2026] [$200.00, Monday, January 26, 2026]
> 7
< I do not find that payment on record.
|
| Which payment do you need it for?
| [$75.00, Friday, October 23, 2026] [$120.00, Wednesday, May 6, 2026] [$200.00, Monday, January 26, 2026]
> the 200 dollar one
< $200.00 for 2022, paid on Monday, January 26, 2026.
| Account: Robert Castellano. Bank account ending in 4321.
| Confirmation number: 8706440529
| I cannot send a paper or a PDF yet. For a bank or a landlord, an account transcript shows the payment.
| [My payments] [Transcripts]
