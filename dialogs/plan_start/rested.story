# A yes that comes after a rest starts nothing.
account: owes-two-years

> I want to set up a payment plan
< Which plan would you like?
| [Short-term, paid by me: $432.00] [Short-term, direct debit: $432.00] [Monthly, direct debit: from $40.00] [Monthly, paid by me: from $41.00]
> the fourth one
< The least for this plan is $41.00. How much would you like to pay a month?
| [The least: $41.00]
> 200
< On which day of the month should it be paid, from 1 to 28?
> the 15th
< $200.00 on day 15 of each month, paid by you each time. The first payment is due on Tuesday, December 15, 2026, the last one on Tuesday, January 18, 2028: 14 payments, $2,712.14 in all, with a fee of $69.00. Shall I start this monthly plan?
| [Yes] [No]
wait: 45 minutes
> yes
< It has been a while, so I closed what we had begun. Nothing was done that you did not say yes to.
|
| There is nothing to confirm at the moment. Here is what I can do.
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
> my payment plan
< There is no payment plan on your account. As of Sunday, November 22, 2026, $2,540.32 is owed. You can see which plans you can have, and start one here.
| [Payment plans] [Start a payment plan] [Make a payment]
