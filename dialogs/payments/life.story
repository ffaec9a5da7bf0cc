# A payment from its yes to the bank and into the balance.
account: owes-one-year

> pay 300 tomorrow
< $300.00 for 2025, on Monday, November 23, 2026, from checking ending in 1188. Shall I schedule it?
| [Yes] [No]
> yes
< Done. $300.00 for 2025 is scheduled for Monday, November 23, 2026, from the bank account ending in 1188.
| Confirmation number: 9859814122
| [My payments] [How much do I owe?]
ledger: scheduled 300.00 2025 2026-11-23
> my payments
< You have 3 payments, the newest first:
| Nov 23, 2026: $300.00 for 2025, scheduled. Confirmation 9859814122
| Oct 13, 2026: $150.00 for 2025, processed. Confirmation 5704053924
| Sep 23, 2026: $500.00 for 2025, canceled. Confirmation 2555984471
| [Cancel a payment] [Make a payment] [How much do I owe?]
wait: 2 days
ledger: processed 300.00 2025 2026-11-23
> my payments
< You have 3 payments, the newest first:
| Nov 23, 2026: $300.00 for 2025, processed. Confirmation 9859814122
| Oct 13, 2026: $150.00 for 2025, processed. Confirmation 5704053924
| Sep 23, 2026: $500.00 for 2025, canceled. Confirmation 2555984471
| [Cancel a payment] [Make a payment] [How much do I owe?]
wait: 1 day
ledger:
> how much do I owe
< As of Wednesday, November 25, 2026, the payoff amount for Anna Whitfield is $1,116.11.
| 2025: $1,116.11 (tax $1,000.00, penalties $56.50, interest $59.61)
| [Make a payment] [Why do I owe this?] [My payments]
