account: owes-two-years

> pay for 2022
< $1,681.54 would pay off 2022 on Monday, November 23, 2026. How much would you like to pay?
| [Full amount: $1,681.54]
> back
< There is nothing to go back to here.
|
| $1,681.54 would pay off 2022 on Monday, November 23, 2026. How much would you like to pay?
| [Full amount: $1,681.54]
> 2023
< $2,023.00 is more than is left to pay for 2022. You can pay up to $1,681.54.
|
| $1,681.54 would pay off 2022 on Monday, November 23, 2026. How much would you like to pay?
| [Full amount: $1,681.54]
> 100
< From which bank account should it be paid?
| [Checking ending in 4321] [Savings ending in 8765]
> back
< $1,681.54 would pay off 2022 on Monday, November 23, 2026. How much would you like to pay?
| [Full amount: $1,681.54]
> 120
< From which bank account should it be paid?
| [Checking ending in 4321] [Savings ending in 8765]
> checking
< $120.00 for 2022, on Monday, November 23, 2026, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
> help
< I schedule a payment from a bank account that is on file. I need the year, the amount and the day. Nothing is paid before I read it back and you say yes.
|
| $120.00 for 2022, on Monday, November 23, 2026, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
> repeat
< I schedule a payment from a bank account that is on file. I need the year, the amount and the day. Nothing is paid before I read it back and you say yes.
|
| $120.00 for 2022, on Monday, November 23, 2026, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
> start over
< Which balance should it go to?
| [2022: $1,681.54] [2023: $859.23]
