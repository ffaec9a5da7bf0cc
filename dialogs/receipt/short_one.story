account: nothing-owed
medium: short

> I need a receipt
< $250.00 for 2025, paid on Apr 8, 2026.
| Account: Linda Schmidt. Bank account ending in 0402.
| Confirmation number: 3499367138
| I cannot send a paper or a PDF yet. For a bank or a landlord, an account transcript shows the payment.
| 1. My payments
| 2. Transcripts
