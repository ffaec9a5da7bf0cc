account: owes-two-years
medium: short

> what if I wait until march 1
< To clear what is owed: all now $2,540.32; on Mar 1, 2027 $2,592.31; short-term plan by direct debit, $432.00 a month, $2,587.08 in all; short-term plan paid by you, $432.00 a month, $2,587.08 in all. Nothing was paid.
| 1. Compare amounts
| 2. Make a payment
| 3. Start a payment plan
| 4. Show more
