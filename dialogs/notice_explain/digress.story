# In the middle of a payment.
account: owes-two-years

> I want to pay 300 dollars on friday
< Which balance should it go to?
| [2022: $1,682.68] [2023: $859.79]
> what does my letter mean
< The number of a notice is at the top or bottom right of its first page. Which notice do you mean?
| [CP503, 2023] [Letter 608C, 2023] [CP501, 2023] [CP14, 2023] [LT11, 2022] [CP504, 2022] [CP503, 2022] [Show more]
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
