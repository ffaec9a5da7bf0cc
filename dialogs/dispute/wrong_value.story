# What is wrong here is the readback, not the tax.
account: owes-two-years

> pay 300 on friday for 2022 from checking
< $300.00 for 2022, on Friday, November 27, 2026, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
> no, that is the wrong amount
< $1,682.68 would pay off 2022 on Friday, November 27, 2026. How much would you like to pay?
| [Full amount: $1,682.68]
> 250
< $250.00 for 2022, on Friday, November 27, 2026, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
> yes
< Done. $250.00 for 2022 is scheduled for Friday, November 27, 2026, from the bank account ending in 4321.
| Confirmation number: 6602784925
| [My payments] [How much do I owe?]
