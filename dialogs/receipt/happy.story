account: owes-two-years

> I need a receipt
< Which payment do you need it for?
| [$75.00, Friday, October 23, 2026] [$120.00, Wednesday, May 6, 2026] [$200.00, Monday, January 26, 2026]
> 3
< $200.00 for 2022, paid on Monday, January 26, 2026.
| Account: Robert Castellano. Bank account ending in 4321.
| Confirmation number: 1287111668
| I cannot send a paper or a PDF yet. For a bank or a landlord, an account transcript shows the payment.
| [My payments] [Transcripts]
