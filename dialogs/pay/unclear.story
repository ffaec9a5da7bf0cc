# First in other words, then the likely meanings, then a person; the payment is kept.
account: owes-two-years

> make a payment
< Which balance should it go to?
| [2022: $1,681.54] [2023: $859.23]
> hmm
< Take your time. I am still here when you are ready.
> purple
< Something is owed for each of these. Which one should the payment go to?
| [2022: $1,681.54] [2023: $859.23]
> whatever
< Each year has its own balance, and a payment goes to one of them. You can make another payment for another year.
|
| Something is owed for each of these. Which one should the payment go to?
| [2022: $1,681.54] [2023: $859.23]
> no
< Something is owed for each of these. Which one should the payment go to?
| [2022: $1,681.54] [2023: $859.23]
> 2022
< $1,681.54 would pay off 2022 on Monday, November 23, 2026. How much would you like to pay?
| [Full amount: $1,681.54]
