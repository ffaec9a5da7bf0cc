# A yes that comes after a rest changes nothing.
account: on-a-plan

> change my plan to 250 a month on the 5th
< How should it be paid?
| [Short-term, paid by me: $832.00] [Short-term, direct debit: $832.00] [Monthly, direct debit: from $66.00] [Monthly, paid by me: from $66.00]
> the third one
< $250.00 on day 5 of each month, taken from checking ending in 0917, instead of $200.00 on day 15. There is no fee. Shall I change your plan to this?
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
