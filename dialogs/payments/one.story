account: nothing-owed

> my payments
< You have one payment:
| Apr 8, 2026: $250.00 for 2025, processed. Confirmation 1563998143
| [Cancel a payment] [Make a payment] [How much do I owe?]
