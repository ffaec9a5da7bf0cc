# In the middle of a payment.
account: owes-two-years

> I want to pay 300 dollars on friday
< Which balance should it go to?
| [2022: $1,682.68] [2023: $859.79]
> I need a receipt
< Which payment do you need it for?
| [$75.00, Friday, October 23, 2026] [$120.00, Wednesday, May 6, 2026] [$200.00, Monday, January 26, 2026]
> never mind
< All right. Nothing was changed.
|
| Back to your payment.
|
| Which balance should it go to?
| [2022: $1,682.68] [2023: $859.79]
> 2022
< From which bank account should it be paid?
| [Checking ending in 4321] [Savings ending in 8765]
