account: owes-two-years

> what do I owe in total?
< As of Sunday, November 22, 2026, the payoff amount for Robert Castellano is $2,540.32.
| 2022: $1,681.25 (tax $640.00, penalties $660.00, interest $381.25)
| 2023: $859.07 (tax $610.00, penalties $122.60, interest $126.47)
| [Make a payment] [Why do I owe this?] [My payments]
> [Why do I owe this?]
< Which balance would you like explained?
| [2022: $1,681.25] [2023: $859.07]
