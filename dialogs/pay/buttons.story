# Everything by buttons.
account: owes-one-year

> (begins)
< Hello. I can tell you what you owe and why, take a payment, set up a payment plan, explain a notice, and show your payments, returns, refund and transcripts. I can also show who may act for you. What would you like to do?
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
> [Make a payment]
< $1,415.70 would pay off 2025 on Monday, November 23, 2026. How much would you like to pay?
| [Full amount: $1,415.70]
> [Full amount: $1,415.70]
< $1,415.70 for 2025, on Monday, November 23, 2026, from checking ending in 1188. Shall I schedule it?
| [Yes] [No]
> [No]
< What should be different?
| [Another balance] [Another amount] [Another day] [Another bank account] [Never mind]
> [Another day]
< On which day should it be paid?
| [Monday, November 23, 2026]
> [Monday, November 23, 2026]
< $1,415.70 for 2025, on Monday, November 23, 2026, from checking ending in 1188. Shall I schedule it?
| [Yes] [No]
> [Yes]
< Done. $1,415.70 for 2025 is scheduled for Monday, November 23, 2026, from the bank account ending in 1188.
| Confirmation number: 5038884499
| [My payments] [How much do I owe?]
ledger: scheduled 1415.70 2025 2026-11-23
