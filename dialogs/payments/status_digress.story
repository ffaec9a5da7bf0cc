account: owes-two-years

> did my payment for 2023 go through?
< Which of these do you mean?
| [$75.00, Friday, October 23, 2026] [$120.00, Wednesday, May 6, 2026]
> how much do I owe?
< As of Sunday, November 22, 2026, the payoff amount for Robert Castellano is $2,540.32.
| 2022: $1,681.25 (tax $640.00, penalties $660.00, interest $381.25)
| 2023: $859.07 (tax $610.00, penalties $122.60, interest $126.47)
|
| Back to your payments.
|
| Which of these do you mean?
| [$75.00, Friday, October 23, 2026] [$120.00, Wednesday, May 6, 2026]
> the second one
< The bank returned your payment of $120.00 for 2023 on Wednesday, May 6, 2026, so it does not count as paid. You can make it again.
| Confirmation number: 1301501498
| [My payments] [A receipt] [Change a payment] [Cancel a payment]
