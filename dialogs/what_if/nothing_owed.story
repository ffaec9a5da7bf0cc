account: nothing-owed

> what if I pay 300 a month
< As of Sunday, November 22, 2026, Linda Schmidt owes nothing, so there is nothing to compare.
| [My payments]
