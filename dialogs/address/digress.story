# In the middle of a payment.
account: owes-two-years

> I want to pay 300 dollars on friday
< Which balance should it go to?
| [2022: $1,682.68] [2023: $859.79]
> my address is wrong, how do I change it
< A person at the office can tell you which address is on file, and change it. I cannot do that here yet. Until it is right, you can read your notices here: say "my notices".
|
| Back to your payment.
|
| Which balance should it go to?
| [2022: $1,682.68] [2023: $859.79]
> 2022
< From which bank account?
| [Checking ending in 4321] [Savings ending in 8765]
