account: owes-two-years
medium: short

> how much do I owe
< As of Nov 22, 2026, the payoff amount for Robert Castellano is $2,540.32.
| 2022: $1,681.25; 2023: $859.07
| 1. Make a payment
| 2. Why do I owe this?
| 3. My payments
