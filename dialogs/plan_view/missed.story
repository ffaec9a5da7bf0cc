# A plan that the taxpayer pays each time, and a payment that did not come.
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
> show me my payment plan
< $200.00 a month, on day 15. The next payment is $200.00 on Friday, January 15, 2027. You make each payment yourself.
| As of Friday, January 1, 2027, $2,626.56 is owed in all. At this pace 14 payments are left, until Tuesday, February 15, 2028: $2,727.95 with interest and penalties. Paid since Sunday, November 22, 2026: nothing yet.
| Your plan is at risk: a payment was missed. Please put it right by Friday, January 15, 2027, and the plan goes on.
| [Every payment of it] [Change my payment plan] [End my payment plan]
