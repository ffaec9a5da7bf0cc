# An answer and a question in one message: the question is answered and the answer is kept.
account: owes-two-years

> I want to make a payment for 2022
< $1,681.54 would pay off 2022 on Monday, November 23, 2026. How much would you like to pay?
| [Full amount: $1,681.54]
> 300 and how much do I owe in total?
< As of Sunday, November 22, 2026, the payoff amount for Robert Castellano is $2,540.32.
| 2022: $1,681.25 (tax $640.00, penalties $660.00, interest $381.25)
| 2023: $859.07 (tax $610.00, penalties $122.60, interest $126.47)
|
| Back to your payment.
|
| From which bank account should it be paid?
| [Checking ending in 4321] [Savings ending in 8765]
> friday from savings
< $300.00 for 2022, on Friday, November 27, 2026, from savings ending in 8765. Shall I schedule it?
| [Yes] [No]
