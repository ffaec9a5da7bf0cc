account: owes-two-years

> pay 100 for 2022 on december 15 from checking
< $100.00 for 2022, on Tuesday, December 15, 2026, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
> yes
< Done. $100.00 for 2022 is scheduled for Tuesday, December 15, 2026, from the bank account ending in 4321.
| Confirmation number: 6738979001
| [My payments] [How much do I owe?]
> pay 60 for 2023 on december 18 from savings
< $60.00 for 2023, on Friday, December 18, 2026, from savings ending in 8765. Shall I schedule it?
| [Yes] [No]
> yes
< Done. $60.00 for 2023 is scheduled for Friday, December 18, 2026, from the bank account ending in 8765.
| Confirmation number: 2926473279
| [My payments] [How much do I owe?]
> stop a payment
< You have 5 payments, the newest first:
| Friday, December 18, 2026: $60.00 for 2023, scheduled. Confirmation 2926473279
| Tuesday, December 15, 2026: $100.00 for 2022, scheduled. Confirmation 6738979001
| Friday, October 23, 2026: $75.00 for 2023, canceled. Confirmation 5952681137
| Wednesday, May 6, 2026: $120.00 for 2023, returned by the bank. Confirmation 1162510604
| Monday, January 26, 2026: $200.00 for 2022, processed. Confirmation 8283657115
| [Cancel a payment] [Make a payment] [How much do I owe?]
> umm
< I did not understand that. Here is what I can do; you can also ask in your own words.
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
> the one for 75
< I still did not understand. Is it one of these?
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
> help
< Ask in your own words, such as "how much do I owe?" or "pay 300 on Friday". You can say "help", "back", "cancel", "repeat" or "a person" at any time.
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
> never mind
< Nothing is open, and nothing is done without your yes. Here is what I can do.
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
