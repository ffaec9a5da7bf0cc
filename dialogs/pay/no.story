account: owes-two-years

> pay 300 for 2022 on friday from checking
< $300.00 for 2022, on Friday, November 27, 2026, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
> no
< What should be different?
| [Another balance] [Another amount] [Another day] [Another bank account] [Never mind]
> [Another amount]
< $1,682.68 would pay off 2022 on Friday, November 27, 2026. How much would you like to pay?
| [Full amount: $1,682.68]
> 250
< $250.00 for 2022, on Friday, November 27, 2026, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
> yes
< Done. $250.00 for 2022 is scheduled for Friday, November 27, 2026, from the bank account ending in 4321.
| Confirmation number: 2649753437
| [My payments] [How much do I owe?]
ledger: scheduled 250.00 2022 2026-11-27
