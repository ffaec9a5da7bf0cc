account: nothing-owed

> pay all my years at once
< As of Monday, November 23, 2026, Linda Schmidt owes nothing, so there is nothing to pay.
| [How much do I owe?] [My payments]
