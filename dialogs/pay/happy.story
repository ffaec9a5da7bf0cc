# The whole conversation, one thing at a time.
account: owes-two-years

> I want to make a payment
< Which balance should it go to?
| [2022: $1,681.54] [2023: $859.23]
> 2022
< $1,681.54 would pay off 2022 on Monday, November 23, 2026. How much would you like to pay?
| [Full amount: $1,681.54]
> 300
< From which bank account should it be paid?
| [Checking ending in 4321] [Savings ending in 8765]
> checking
< $300.00 for 2022, on Monday, November 23, 2026, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
> yes
< Done. $300.00 for 2022 is scheduled for Monday, November 23, 2026, from the bank account ending in 4321.
| Confirmation number: 6751064947
| [My payments] [How much do I owe?]
ledger: scheduled 300.00 2022 2026-11-23
> my payments
< You have 4 payments, the newest first:
| Nov 23, 2026: $300.00 for 2022, scheduled. Confirmation 6751064947
| Oct 23, 2026: $75.00 for 2023, canceled. Confirmation 6306839058
| May 6, 2026: $120.00 for 2023, returned by the bank. Confirmation 7490510125
| Jan 26, 2026: $200.00 for 2022, processed. Confirmation 2655408769
| [Cancel a payment] [Make a payment] [How much do I owe?]
