account: owes-two-years

> hello, how much do I owe and can I pay 300 on friday from checking?
< As of Sunday, November 22, 2026, the payoff amount for Robert Castellano is $2,540.32.
| 2022: $1,681.25 (tax $640.00, penalties $660.00, interest $381.25)
| 2023: $859.07 (tax $610.00, penalties $122.60, interest $126.47)
|
| Now to the other thing you asked for.
|
| Which balance should it go to?
| [2022: $1,682.68] [2023: $859.79]
> 2022
< $300.00 for 2022, on Friday, November 27, 2026, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
> yes
< Done. $300.00 for 2022 is scheduled for Friday, November 27, 2026, from the bank account ending in 4321.
| Confirmation number: 1162429995
| [My payments] [How much do I owe?]
