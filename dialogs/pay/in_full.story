# All of one year: the year is said, so it is no payment for everything.
account: owes-two-years

> pay 2022 in full on december 15
< From which bank account should it be paid?
| [Checking ending in 4321] [Savings ending in 8765]
> checking
< $1,687.85 for 2022, on Tuesday, December 15, 2026, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
> yes
< Done. $1,687.85 for 2022 is scheduled for Tuesday, December 15, 2026, from the bank account ending in 4321.
| Confirmation number: 4464553421
| [My payments] [How much do I owe?]
