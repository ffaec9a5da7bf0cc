# Until two banking days before its day; the readback was given in time, the yes was not.
account: owes-one-year
now: 2026-11-25 16:54

> pay 100 on november 30
< $100.00 for 2025, on Monday, November 30, 2026, from checking ending in 1188. Shall I schedule it?
| [Yes] [No]
> yes
< Done. $100.00 for 2025 is scheduled for Monday, November 30, 2026, from the bank account ending in 1188.
| Confirmation number: 4818459481
| [My payments] [How much do I owe?]
> cancel my payment
< You have 3 payments, the newest first:
| Monday, November 30, 2026: $100.00 for 2025, scheduled. Confirmation 4818459481
| Friday, October 16, 2026: $150.00 for 2025, processed. Confirmation 9111963469
| Monday, September 28, 2026: $500.00 for 2025, canceled. Confirmation 5178465703
| [Cancel a payment] [Make a payment] [How much do I owe?]
wait: 11 minutes
> yes
< There is nothing to confirm at the moment. Here is what I can do.
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
> cancel my payment
< You have 3 payments, the newest first:
| Monday, November 30, 2026: $100.00 for 2025, scheduled. Confirmation 4818459481
| Friday, October 16, 2026: $150.00 for 2025, processed. Confirmation 9111963469
| Monday, September 28, 2026: $500.00 for 2025, canceled. Confirmation 5178465703
| [Cancel a payment] [Make a payment] [How much do I owe?]
ledger: scheduled 100.00 2025 2026-11-30
