account: nothing-owed

> where's my refund
< As of Sunday, November 22, 2026, no refund is on its way to you, and nothing is owed. Your return shows whether you asked for one.
| [My tax return] [How much do I owe?]
