account: nothing-owed

> do I owe anything?
< As of Sunday, November 22, 2026, Linda Schmidt owes nothing.
| [My payments]
