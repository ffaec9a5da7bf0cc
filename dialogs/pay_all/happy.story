# One payment for two years, on the first possible day.
account: owes-two-years

> pay all my years at once
< From which bank account?
| [Checking ending in 4321] [Savings ending in 8765]
> checking
< $2,540.77 for everything that is owed, on Monday, November 23, 2026, from checking ending in 4321:
| 2022: $1,681.54
| 2023: $859.23
| Shall I schedule it?
| [Yes] [No]
> yes
< Done. $2,540.77 for everything that is owed is scheduled for Monday, November 23, 2026, from the bank account ending in 4321.
| Confirmation number: 6245994576
| [My payments] [How much do I owe?]
ledger: scheduled 2540.77 (2022 1681.54, 2023 859.23) 2026-11-23
> my payments
< You have 4 payments, the newest first:
| Nov 23, 2026: $2,540.77 for 2 balances, scheduled. Confirmation 6245994576
| Oct 23, 2026: $75.00 for 2023, canceled. Confirmation 9478869853
| May 6, 2026: $120.00 for 2023, returned by the bank. Confirmation 2231380169
| Jan 26, 2026: $200.00 for 2022, processed. Confirmation 1300944764
| [Cancel a payment] [Make a payment] [How much do I owe?]
