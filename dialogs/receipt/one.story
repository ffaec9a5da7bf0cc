account: nothing-owed

> I need a receipt
< $250.00 for 2025, paid on Wednesday, April 8, 2026.
| Account: Linda Schmidt. Bank account ending in 0402.
| Confirmation number: 6541254360
| I cannot send a paper or a PDF yet. For a bank or a landlord, an account transcript shows the payment.
| [My payments] [Transcripts]
