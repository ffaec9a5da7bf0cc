account: nothing-owed

> am I eligible for a payment plan?
< As of Sunday, November 22, 2026 nothing is left to pay, counting the payments on their way, so you need no plan.
| [How much do I owe?] [Make a payment] [Talk to a person]
