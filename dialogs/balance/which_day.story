# A day that can be read in two ways is asked about.
account: owes-two-years

> what will I owe on 12/11
< Which of these do you mean?
| [Friday, December 11, 2026] [Friday, November 12, 2027]
> what plans can I have
< $2,540.32 is owed as of Sunday, November 22, 2026. You can have these plans:
| Short-term, paid by you each time: $432.00 a month, 6 payments until May 17, 2027. In all $2,587.08, without a fee.
| Short-term, taken from your bank account: $432.00 a month, 6 payments until May 17, 2027. In all $2,587.08, without a fee.
| Monthly, taken from your bank account: $40.00 a month, 80 payments until Jul 15, 2033. In all $3,166.28, with a fee of $29.00.
| Monthly, paid by you each time: $41.00 a month, 78 payments until May 16, 2033. In all $3,195.36, with a fee of $69.00.
| Interest and penalties go on during a plan. They are counted in.
|
| Back to your balance.
|
| Which of these do you mean?
| [Friday, December 11, 2026] [Friday, November 12, 2027]
> december 11
< As of Friday, December 11, 2026, the payoff amount for Robert Castellano is $2,548.49.
| 2022: $1,686.70 (tax $640.00, penalties $660.00, interest $386.70)
| 2023: $861.79 (tax $610.00, penalties $122.60, interest $129.19)
| [Make a payment] [Why do I owe this?] [My payments]
