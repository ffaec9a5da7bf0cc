account: owes-two-years

> pay 300 for 2022 on friday
< From which bank account should it be paid?
| [Checking ending in 4321] [Savings ending in 8765]
> show me my payments
< You have 3 payments, the newest first:
| Oct 23, 2026: $75.00 for 2023, canceled. Confirmation 8681496900
| May 6, 2026: $120.00 for 2023, returned by the bank. Confirmation 2377496639
| Jan 26, 2026: $200.00 for 2022, processed. Confirmation 5474706511
|
| Back to your payment.
|
| From which bank account should it be paid?
| [Checking ending in 4321] [Savings ending in 8765]
> checking
< $300.00 for 2022, on Friday, November 27, 2026, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
