# Two amounts in one question.
account: owes-two-years

> what plans could I have with 100 or 200 a month
< Which of these do you mean?
| [$100.00] [$200.00]
> how much do I owe
< As of Sunday, November 22, 2026, the payoff amount for Robert Castellano is $2,540.32.
| 2022: $1,681.25 (tax $640.00, penalties $660.00, interest $381.25)
| 2023: $859.07 (tax $610.00, penalties $122.60, interest $126.47)
|
| Back to the payment plans.
|
| Which of these do you mean?
| [$100.00] [$200.00]
> the second one
< $2,540.32 is owed as of Sunday, November 22, 2026. You can have these plans:
| Monthly, taken from your bank account: $200.00 a month, 14 payments until Jan 18, 2028. In all $2,670.93, with a fee of $29.00.
| Monthly, paid by you each time: $200.00 a month, 14 payments until Jan 18, 2028. In all $2,712.14, with a fee of $69.00.
| Interest and penalties go on during a plan. They are counted in.
| [Start a payment plan] [Make a payment] [How much do I owe?]
