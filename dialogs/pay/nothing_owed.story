account: nothing-owed

> make a payment
< As of Monday, November 23, 2026, Linda Schmidt owes nothing, so there is nothing to pay.
| [How much do I owe?] [My payments]
