# A correction while something else is asked; one that cannot be keeps the good old value; calling off in the middle of a correction.
account: owes-two-years

> pay 300 on friday
< Which balance should it go to?
| [2022: $1,682.68] [2023: $859.79]
> no, make it 350 dollars
< Which balance should it go to?
| [2022: $1,682.68] [2023: $859.79]
> 2022
< From which bank account should it be paid?
| [Checking ending in 4321] [Savings ending in 8765]
> no, on december 1
< From which bank account should it be paid?
| [Checking ending in 4321] [Savings ending in 8765]
> checking
< $350.00 for 2022, on Tuesday, December 1, 2026, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
> no, 99999
< $99,999.00 is more than is left to pay for 2022. You can pay up to $1,683.83.
|
| $350.00 for 2022, on Tuesday, December 1, 2026, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
> change the amount
< $1,683.83 would pay off 2022 on Tuesday, December 1, 2026. How much would you like to pay?
| [Full amount: $1,683.83]
> never mind
< All right. No payment was made.
|
| What else can I do for you?
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
ledger:
