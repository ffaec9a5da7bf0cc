account: owes-two-years

> pay 0 dollars for 2022 from checking
< An amount of $0.00 cannot be paid. It must be more than zero.
|
| $1,681.54 would pay off 2022 on Monday, November 23, 2026. How much would you like to pay?
| [Full amount: $1,681.54]
> -50
< An amount of -$50.00 cannot be paid. It must be more than zero.
|
| $1,681.54 would pay off 2022 on Monday, November 23, 2026. How much would you like to pay?
| [Full amount: $1,681.54]
> 123456789012
< I cannot read that amount. Please write dollars with at most two decimals, such as 300 or 125.50.
|
| $1,681.54 would pay off 2022 on Monday, November 23, 2026. How much would you like to pay?
| [Full amount: $1,681.54]
> 12.345
< I cannot read that amount. Please write dollars with at most two decimals, such as 300 or 125.50.
|
| $1,681.54 would pay off 2022 on Monday, November 23, 2026. How much would you like to pay?
| [Full amount: $1,681.54]
> 99999
< $99,999.00 is more than is left to pay for 2022. You can pay up to $1,681.54.
|
| $1,681.54 would pay off 2022 on Monday, November 23, 2026. How much would you like to pay?
| [Full amount: $1,681.54]
> $1,000.005
< I cannot read that amount. Please write dollars with at most two decimals, such as 300 or 125.50.
|
| $1,681.54 would pay off 2022 on Monday, November 23, 2026. How much would you like to pay?
| [Full amount: $1,681.54]
> ten million dollars
< $10,000,000.00 is more than is left to pay for 2022. You can pay up to $1,681.54.
|
| $1,681.54 would pay off 2022 on Monday, November 23, 2026. How much would you like to pay?
| [Full amount: $1,681.54]
> 250.75
< $250.75 for 2022, on Monday, November 23, 2026, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
> yes
< Done. $250.75 for 2022 is scheduled for Monday, November 23, 2026, from the bank account ending in 4321.
| Confirmation number: 1158912301
| [My payments] [How much do I owe?]
ledger: scheduled 250.75 2022 2026-11-23
