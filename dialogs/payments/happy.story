account: owes-two-years

> show my payments
< You have 3 payments, the newest first:
| Oct 23, 2026: $75.00 for 2023, canceled. Confirmation 3203870138
| May 6, 2026: $120.00 for 2023, returned by the bank. Confirmation 4271079693
| Jan 26, 2026: $200.00 for 2022, processed. Confirmation 1525430029
| [Cancel a payment] [Make a payment] [How much do I owe?]
