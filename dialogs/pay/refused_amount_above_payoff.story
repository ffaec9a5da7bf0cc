# Meanwhile another payment was given elsewhere.
account: owes-two-years

> pay 300 for 2022 on friday from checking
< $300.00 for 2022, on Friday, November 27, 2026, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
refused: amount_above_payoff
> yes
< That is more than is left to pay for 2022, counting the payments already on their way. A smaller amount is possible.
|
| $1,682.68 would pay off 2022 on Friday, November 27, 2026. How much would you like to pay?
| [Full amount: $1,682.68]
> 200
< $200.00 for 2022, on Friday, November 27, 2026, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
> yes
< Done. $200.00 for 2022 is scheduled for Friday, November 27, 2026, from the bank account ending in 4321.
| Confirmation number: 3285914275
| [My payments] [How much do I owe?]
ledger: scheduled 200.00 2022 2026-11-27
