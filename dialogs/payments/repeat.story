account: owes-one-year

> my payments
< You have 2 payments, the newest first:
| Oct 13, 2026: $150.00 for 2025, processed. Confirmation 6380137106
| Sep 23, 2026: $500.00 for 2025, canceled. Confirmation 8562812381
| [Cancel a payment] [Make a payment] [How much do I owe?]
> say that again
< You have 2 payments, the newest first:
| Oct 13, 2026: $150.00 for 2025, processed. Confirmation 6380137106
| Sep 23, 2026: $500.00 for 2025, canceled. Confirmation 8562812381
| [Cancel a payment] [Make a payment] [How much do I owe?]
> help
< Ask in your own words, such as "how much do I owe?" or "pay 300 on Friday". You can say "help", "back", "cancel", "repeat" or "a person" at any time.
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
