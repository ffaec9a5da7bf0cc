# The other one, after it was read back.
account: owes-two-years

> pay 100 for 2022 on friday from checking
< $100.00 for 2022, on Friday, November 27, 2026, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
> yes
< Done. $100.00 for 2022 is scheduled for Friday, November 27, 2026, from the bank account ending in 4321.
| Confirmation number: 6539736964
| [My payments] [How much do I owe?]
> pay 50 for 2023 on monday november 30 from savings
< $50.00 for 2023, on Monday, November 30, 2026, from savings ending in 8765. Shall I schedule it?
| [Yes] [No]
> yes
< Done. $50.00 for 2023 is scheduled for Monday, November 30, 2026, from the bank account ending in 8765.
| Confirmation number: 7371759072
| [My payments] [How much do I owe?]
> cancel the payment for 2022
< Cancel the payment of $100.00 for 2022 on Friday, November 27, 2026, confirmation 6539736964. Shall I cancel it?
| [Yes] [No]
> no, the one for 2023
< Cancel the payment of $50.00 for 2023 on Monday, November 30, 2026, confirmation 7371759072. Shall I cancel it?
| [Yes] [No]
> yes
< Done. The payment of $50.00 for 2023 on Monday, November 30, 2026 is canceled. Confirmation number: 7371759072
| [My payments] [Make a payment]
ledger: scheduled 100.00 2022 2026-11-27
ledger: canceled 50.00 2023 2026-11-30
