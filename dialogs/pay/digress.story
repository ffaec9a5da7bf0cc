# A question in the middle is answered, and the payment goes on.
account: owes-two-years

> I want to pay 300 dollars on friday
< Which balance should it go to?
| [2022: $1,682.68] [2023: $859.79]
> how much do i owe in total?
< As of Sunday, November 22, 2026, the payoff amount for Robert Castellano is $2,540.32.
| 2022: $1,681.25 (tax $640.00, penalties $660.00, interest $381.25)
| 2023: $859.07 (tax $610.00, penalties $122.60, interest $126.47)
|
| Back to your payment.
|
| Which balance should it go to?
| [2022: $1,682.68] [2023: $859.79]
> 2023. no wait, 2022
< From which bank account should it be paid?
| [Checking ending in 4321] [Savings ending in 8765]
> why do I owe that much for 2022?
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
| From which bank account should it be paid?
| [Checking ending in 4321] [Savings ending in 8765]
> checking
< $300.00 for 2022, on Friday, November 27, 2026, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
> yes
< Done. $300.00 for 2022 is scheduled for Friday, November 27, 2026, from the bank account ending in 4321.
| Confirmation number: 1743444117
| [My payments] [How much do I owe?]
ledger: scheduled 300.00 2022 2026-11-27
