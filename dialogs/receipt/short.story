account: owes-two-years
medium: short

> I need a receipt
< Which payment do you need it for?
| 1. $75.00, Friday, October 23, 2026
| 2. $120.00, Wednesday, May 6, 2026
| 3. $200.00, Monday, January 26, 2026
> 3
< $200.00 for 2022, paid on Jan 26, 2026.
| Account: Robert Castellano. Bank account ending in 4321.
| Confirmation number: 3671246530
| I cannot send a paper or a PDF yet. For a bank or a landlord, an account transcript shows the payment.
| 1. My payments
| 2. Transcripts
