# What is open stays open.
account: owes-two-years

> I want to make a payment for 2022
< $1,681.54 would pay off 2022 on Monday, November 23, 2026. How much would you like to pay?
| [Full amount: $1,681.54]
> je ne comprends pas la question
< Je comprends seulement l'anglais et l'espagnol. That looks like French. I understand English and Spanish.
|
| $1,681.54 would pay off 2022 on Monday, November 23, 2026. How much would you like to pay?
| [Full amount: $1,681.54]
> 300
< From which bank account should it be paid?
| [Checking ending in 4321] [Savings ending in 8765]
