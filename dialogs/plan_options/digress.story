account: owes-two-years

> pay 300 for 2022 on friday
< From which bank account should it be paid?
| [Checking ending in 4321] [Savings ending in 8765]
> what payment plans can I have?
< $2,540.32 is owed as of Sunday, November 22, 2026. You can have these plans:
| Short-term, paid by you each time: $432.00 a month, 6 payments until May 17, 2027. In all $2,587.08, without a fee.
| Short-term, taken from your bank account: $432.00 a month, 6 payments until May 17, 2027. In all $2,587.08, without a fee.
| Monthly, taken from your bank account: $40.00 a month, 80 payments until Jul 15, 2033. In all $3,166.28, with a fee of $29.00.
| Monthly, paid by you each time: $41.00 a month, 78 payments until May 16, 2033. In all $3,195.36, with a fee of $69.00.
| Interest and penalties go on during a plan. They are counted in.
|
| Back to your payment.
|
| From which bank account should it be paid?
| [Checking ending in 4321] [Savings ending in 8765]
> cancel
< All right. No payment was made.
|
| What else can I do for you?
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
> [How much do I owe?]
< As of Sunday, November 22, 2026, the payoff amount for Robert Castellano is $2,540.32.
| 2022: $1,681.25 (tax $640.00, penalties $660.00, interest $381.25)
| 2023: $859.07 (tax $610.00, penalties $122.60, interest $126.47)
| [Make a payment] [Why do I owe this?] [My payments]
