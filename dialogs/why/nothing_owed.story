account: nothing-owed

> why do I owe money
< As of Sunday, November 22, 2026, Linda Schmidt owes nothing, so there is no balance to explain.
| [My payments]
