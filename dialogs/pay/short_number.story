# By text message the number of a choice makes it, a yes too.
account: owes-one-year
medium: short

> pay 300 on november 24
< $300.00 for 2025, on Nov 24, 2026, from checking ending in 1188. Shall I schedule it?
| 1. Yes
| 2. No
> 1
< Done. $300.00 for 2025 is scheduled for Nov 24, 2026, from the bank account ending in 1188.
| Confirmation number: 3060433079
| 1. My payments
| 2. How much do I owe?
ledger: scheduled 300.00 2025 2026-11-24
