# It is open whether a year or an amount was meant, and a question comes: afterwards that is asked again.
account: owes-two-years

> pay 2022 on friday
< Which of these do you mean?
| [$2,022.00] [2022]
> how much do i owe?
< As of Sunday, November 22, 2026, the payoff amount for Robert Castellano is $2,540.32.
| 2022: $1,681.25 (tax $640.00, penalties $660.00, interest $381.25)
| 2023: $859.07 (tax $610.00, penalties $122.60, interest $126.47)
|
| Back to your payment.
|
| Which of these do you mean?
| [$2,022.00] [2022]
> back
< There is nothing to go back to here.
|
| Which of these do you mean?
| [$2,022.00] [2022]
