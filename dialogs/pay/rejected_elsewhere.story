# The same while something else is asked for.
account: owes-two-years

> pay 300 for 2022 on friday
< From which bank account should it be paid?
| [Checking ending in 4321] [Savings ending in 8765]
> make it 99999 dollars
< $99,999.00 is more than is left to pay for 2022. You can pay up to $1,682.68.
|
| From which bank account should it be paid?
| [Checking ending in 4321] [Savings ending in 8765]
> change the amount to 0 dollars
< An amount of $0.00 cannot be paid. It must be more than zero.
|
| From which bank account should it be paid?
| [Checking ending in 4321] [Savings ending in 8765]
> checking
< $300.00 for 2022, on Friday, November 27, 2026, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
> yes
< Done. $300.00 for 2022 is scheduled for Friday, November 27, 2026, from the bank account ending in 4321.
| Confirmation number: 4164005904
| [My payments] [How much do I owe?]
