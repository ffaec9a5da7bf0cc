account: on-a-plan

> end my payment plan
< Your plan of $200.00 a month would end today. Then everything that is owed, $5,085.34 as of Sunday, November 22, 2026, is due at once, and collection can begin again. Payments of the plan that can still be stopped are stopped. Shall I end the plan?
| [Yes] [No]
wait: 45 minutes
> yes
< It has been a while, so I closed what we had begun. Nothing was done that you did not say yes to.
|
| There is nothing to confirm at the moment. Here is what I can do.
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
> my payment plan
< $200.00 a month, on day 15. The next payment is $200.00 on Tuesday, December 15, 2026. It comes from the bank account ending in 0917.
| As of Sunday, November 22, 2026, $5,085.34 is owed in all. At this pace 27 payments are left, until Thursday, March 15, 2029: $5,564.08 with interest and penalties. Paid since Thursday, January 1, 2026: 11 payments.
| [Every payment of it] [Change my payment plan] [End my payment plan]
