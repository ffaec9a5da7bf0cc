account: owes-one-year
medium: short

> what happens to the interest if I pay everything
< As of Nov 22, 2026, $1,415.43 is owed. With which amount should I work it out?
| 1. All of it: $1,415.43
> 1
< $1,415.43 on Nov 22, 2026 clears everything and saves $177.58 by Nov 22, 2027. Nothing was paid.
| 1. Compare amounts
| 2. Make a payment
| 3. How much do I owe?
