account: owes-two-years
medium: short

> how much do I owe
< As of Nov 22, 2026, the payoff amount for Robert Castellano is $2,540.32.
| 2022: $1,681.25 (tax $640.00, penalties $660.00, interest $381.25); 2023: $859.07 (tax $610.00, penalties $122.60, interest $126.47)
| 1. Make a payment
| 2. Why is my balance so?
| 3. My payments
