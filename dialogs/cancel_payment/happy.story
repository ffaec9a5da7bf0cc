account: owes-one-year

> pay 100 on december 15
< $100.00 for 2025, on Tuesday, December 15, 2026, from checking ending in 1188. Shall I schedule it?
| [Yes] [No]
> yes
< Done. $100.00 for 2025 is scheduled for Tuesday, December 15, 2026, from the bank account ending in 1188.
| Confirmation number: 2601369610
| [My payments] [How much do I owe?]
> cancel my payment
< Cancel the payment of $100.00 for 2025 on Tuesday, December 15, 2026, confirmation 2601369610. Shall I cancel it?
| [Yes] [No]
> yes
< Done. The payment of $100.00 for 2025 on Tuesday, December 15, 2026 is canceled. Confirmation number: 2601369610
| [My payments] [Make a payment]
ledger: canceled 100.00 2025 2026-12-15
> cancel my payment
< There is no payment that can be canceled now. This is possible until two banking days before the day of the payment.
| [My payments] [Make a payment]
