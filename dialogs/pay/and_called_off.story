# What was wanted beside something that is called off is offered.
account: owes-two-years

> pay 300 for 2022 on friday from checking and tell me how much I owe
< $300.00 for 2022, on Friday, November 27, 2026, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
> cancel
< All right. No payment was made.
|
| You also asked for something else. Shall I go on with it?
| [How much do I owe?]
> yes
< As of Sunday, November 22, 2026, the payoff amount for Robert Castellano is $2,540.32.
| 2022: $1,681.25 (tax $640.00, penalties $660.00, interest $381.25)
| 2023: $859.07 (tax $610.00, penalties $122.60, interest $126.47)
| [Make a payment] [Why do I owe this?] [My payments]
