# In the middle of a payment.
account: owes-two-years

> I want to make a payment for 2022
< $1,681.54 would pay off 2022 on Monday, November 23, 2026. How much would you like to pay?
| [Full amount: $1,681.54]
> why do I owe so much for 2022?
< $1,681.25 is owed for 2022 as of Sunday, November 22, 2026. It is made up of:
| Tax on the return (Jul 20, 2023): $3,120.00
| Tax withheld from pay: -$2,280.00
| Payment (Jan 26, 2026): -$200.00
| Penalty for filing late: $450.00
| Penalty for paying late, 30 months: $210.00
| Interest from Apr 16, 2023 to Nov 22, 2026: $381.25
|
| Back to your payment.
|
| $1,681.54 would pay off 2022 on Monday, November 23, 2026. How much would you like to pay?
| [Full amount: $1,681.54]
> 200
< From which bank account should it be paid?
| [Checking ending in 4321] [Savings ending in 8765]
