account: nothing-owed

> I missed my plan payment
< There is no payment plan in effect, and as of Sunday, November 22, 2026 nothing is owed.
| [My payments]
