# A payment that was put off for a question two deep comes back with what was said.
account: owes-two-years

> pay 300 for 2022
< From which bank account should it be paid?
| [Checking ending in 4321] [Savings ending in 8765]
> my payments
< You have 3 payments, the newest first:
| Oct 23, 2026: $75.00 for 2023, canceled. Confirmation 3505829717
| May 6, 2026: $120.00 for 2023, returned by the bank. Confirmation 3912267691
| Jan 26, 2026: $200.00 for 2022, processed. Confirmation 6848657646
|
| Back to your payment.
|
| From which bank account should it be paid?
| [Checking ending in 4321] [Savings ending in 8765]
> back to my payment
< From which bank account should it be paid?
| [Checking ending in 4321] [Savings ending in 8765]
> why do I owe this
< Which balance would you like explained?
| [2022: $1,681.25] [2023: $859.07]
> 2023
< $859.07 is owed for 2023 as of Sunday, November 22, 2026. It is made up of:
| Tax on the return (Apr 12, 2024): $4,310.00
| Tax withheld from pay: -$3,700.00
| Payment (May 6, 2026): -$120.00
| Payment returned by the bank: $120.00
| Penalty charged: $25.00
| Penalty for paying late, 32 months: $97.60
| Interest from Apr 16, 2024 to Nov 22, 2026: $126.47
|
| Back to your payment.
|
| From which bank account should it be paid?
| [Checking ending in 4321] [Savings ending in 8765]
> checking
< $300.00 for 2022, on Monday, November 23, 2026, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
> yes
< Done. $300.00 for 2022 is scheduled for Monday, November 23, 2026, from the bank account ending in 4321.
| Confirmation number: 5103153697
| [My payments] [How much do I owe?]
ledger: scheduled 300.00 2022 2026-11-23
