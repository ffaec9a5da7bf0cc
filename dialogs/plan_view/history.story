account: on-a-plan

> show me my payment plan
< $200.00 a month, on day 15. The next payment is $200.00 on Tuesday, December 15, 2026. It comes from the bank account ending in 0917.
| As of Sunday, November 22, 2026, $5,085.34 is owed in all. At this pace 27 payments are left, until Thursday, March 15, 2029: $5,564.08 with interest and penalties. Paid since Thursday, January 1, 2026: 11 payments.
| [Every payment of it] [Change my payment plan] [End my payment plan]
> [Every payment of it]
< The payments of your plan:
| Jan 15, 2026: $200.00, paid
| Feb 17, 2026: $200.00, paid
| Mar 16, 2026: $200.00, paid
| Apr 15, 2026: $200.00, paid
| May 15, 2026: $200.00, paid
| Jun 15, 2026: $200.00, paid
| Jul 15, 2026: $200.00, paid
| Aug 17, 2026: $200.00, paid
| Sep 15, 2026: $200.00, paid
| Oct 15, 2026: $200.00, paid
| Nov 16, 2026: $200.00, paid
| Dec 15, 2026: $200.00, on its way
| [How much do I owe?] [My payments] [Show more]
