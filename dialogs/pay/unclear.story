# First in other words, then the likely meanings, then a person; the payment is kept.
account: owes-two-years

> make a payment
< Which balance should it go to?
| [2022: $1,681.54] [2023: $859.23]
> hmm
< Something is owed for each of these. Which one should the payment go to?
| [2022: $1,681.54] [2023: $859.23]
> purple
< I still did not understand. Is it one of these?
| [Go on] [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
> whatever
< I am sorry that I do not understand. Would you like to know how to reach a person?
| [Talk to a person] [Go on] [Never mind]
> no
< Which balance should it go to?
| [2022: $1,681.54] [2023: $859.23]
> 2022
< How much would you like to pay for 2022? On Monday, November 23, 2026 it takes $1,681.54 to clear it.
| [Full amount: $1,681.54]
