# A correction after the readback, and several in one sentence.
account: owes-two-years

> pay 300 for 2022 on friday from checking
< $300.00 for 2022, on Friday, November 27, 2026, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
> no, 400
< $400.00 for 2022, on Friday, November 27, 2026, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
> not 2022, 2023
< How much would you like to pay for 2023? On Friday, November 27, 2026 it takes $859.79 to clear it.
| [Full amount: $859.79]
> make it monday
< How much would you like to pay for 2023? On Monday, November 23, 2026 it takes $859.23 to clear it.
| [Full amount: $859.23]
> from savings
< How much would you like to pay for 2023? On Monday, November 23, 2026 it takes $859.23 to clear it.
| [Full amount: $859.23]
> yes
< I need an amount in dollars, up to $859.23, such as 300 or 125.50. How much would you like to pay for 2023?
| [Full amount: $859.23]
ledger:
