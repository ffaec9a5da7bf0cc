account: owes-two-years

> don't pay
< I still did not understand. Is it one of these?
| [Make a payment]
> pay 300 for 2022 on friday from checking
< $300.00 for 2022, on Friday, November 27, 2026, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
> don't pay it
< What should be different?
| [Another year] [Another amount] [Another day] [Another bank account] [Never mind]
ledger:
