account: owes-two-years

> I need a receipt
< Which payment do you need it for?
| [$75.00, Friday, October 23, 2026] [$120.00, Wednesday, May 6, 2026] [$200.00, Monday, January 26, 2026]
> how much do I owe?
< As of Sunday, November 22, 2026, the payoff amount for Robert Castellano is $2,540.32.
| 2022: $1,681.25 (tax $640.00, penalties $660.00, interest $381.25)
| 2023: $859.07 (tax $610.00, penalties $122.60, interest $126.47)
|
| Back to your receipt.
|
| Which payment do you need it for?
| [$75.00, Friday, October 23, 2026] [$120.00, Wednesday, May 6, 2026] [$200.00, Monday, January 26, 2026]
> 3
< $200.00 for 2022, paid on Monday, January 26, 2026.
| Account: Robert Castellano. Bank account ending in 4321.
| Confirmation number: 2267371272
| I cannot send a paper or a PDF yet. For a bank or a landlord, an account transcript shows the payment.
| [My payments] [Transcripts]
