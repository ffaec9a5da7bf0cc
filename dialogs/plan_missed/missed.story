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
> yes
< Done. Your payment plan has started: $200.00 on day 15 of each month, the first time on Tuesday, December 15, 2026. Please make each payment by its day. A payment that is missed can end the plan.
| [My payment plan] [How much do I owe?]
wait: 40 days
> I missed my plan payment
< Your plan can still be kept. A payment was missed. Please put it right by Friday, January 15, 2027, and the plan goes on. One payment of $200.00 is missing.
| After Friday, January 15, 2027 the plan can end, and everything is due at once: $2,626.56 as of Friday, January 1, 2027. If the amount is too much, you can change the plan.
| [Make a payment] [Change my payment plan] [Talk to a person]
wait: 40 days
> am I in default on my plan
< There is no payment plan in effect. As of Wednesday, February 10, 2027, $2,645.42 is owed. If a plan has ended, you can start a new one: I can show you which ones you can have.
| [Payment plans] [Start a payment plan] [How much do I owe?]
