# In the middle of a payment.
account: owes-two-years

> I want to pay 300 dollars on friday
< Which balance should it go to?
| [2022: $1,682.68] [2023: $859.79]
> show my payment plan
< There is no payment plan on your account. As of Sunday, November 22, 2026, $2,540.32 is owed. You can see which plans you can have, and start one here.
|
| Back to your payment.
|
| Which balance should it go to?
| [2022: $1,682.68] [2023: $859.79]
> 2022
< From which bank account should it be paid?
| [Checking ending in 4321] [Savings ending in 8765]
