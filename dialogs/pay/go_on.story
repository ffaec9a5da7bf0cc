# Asking for the payment again while it is open.
account: owes-two-years

> pay 300 on friday
< Which balance should it go to?
| [2022: $1,682.68] [2023: $859.79]
> I want to make a payment
< We have already begun this. Shall we go on where we were, or start over?
| [Go on] [Start over]
> [Go on]
< Which balance should it go to?
| [2022: $1,682.68] [2023: $859.79]
> pay 200
< Which balance should it go to?
| [2022: $1,682.68] [2023: $859.79]
