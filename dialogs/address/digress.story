# In the middle of a payment.
account: owes-two-years

> I want to pay 300 dollars on friday
< Which balance should it go to?
| [2022: $1,682.68] [2023: $859.79]
> my address is wrong, how do I change it
< Your letters go to:
| 77 Quarry Road, Apt 5
| Eastfield, NM 87999
| It has been on file since Monday, September 20, 2021.
| If it is wrong, a person at the office can change it; I cannot do that here. Until then you can read your notices here: say "my notices".
|
| Back to your payment.
|
| Which balance should it go to?
| [2022: $1,682.68] [2023: $859.79]
> 2022
< From which bank account should it be paid?
| [Checking ending in 4321] [Savings ending in 8765]
