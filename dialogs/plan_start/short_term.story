# All of it within half a year, without a fee.
account: owes-two-years

> I want to set up a payment plan
< Which plan would you like?
| [Short-term, paid by me: $432.00] [Short-term, direct debit: $432.00] [Monthly, direct debit: from $40.00] [Monthly, paid by me: from $41.00]
> the first one
< The least for this plan is $432.00. How much would you like to pay a month?
| [The least: $432.00]
> 300
< $300.00 a month is too little to clear it in time. The least is $432.00. For a smaller amount, a person at the office can look at what you can pay.
|
| The least for this plan is $432.00. How much would you like to pay a month?
| [The least: $432.00]
> 432
< On which day of the month should it be paid, from 1 to 28?
> the 15th
< $432.00 on day 15 of each month, paid by you each time. The first payment is due on Tuesday, December 15, 2026, the last one on Monday, May 17, 2027: 6 payments, $2,587.08 in all, without a fee. Shall I start this short-term plan?
| [Yes] [No]
> yes
< Done. Your payment plan has started: $432.00 on day 15 of each month, the first time on Tuesday, December 15, 2026. Please make each payment by its day. A payment that is missed can end the plan.
| [My payment plan] [How much do I owe?]
> my payment plan
< $432.00 a month, on day 15. The next payment is $432.00 on Tuesday, December 15, 2026. You make each payment yourself.
| As of Sunday, November 22, 2026, $2,538.80 is owed in all. At this pace 6 payments are left, until Monday, May 17, 2027: $2,587.08 with interest and penalties. Paid since Sunday, November 22, 2026: nothing yet.
| [Every payment of it] [Change my payment plan] [End my payment plan]
