account: owes-one-year

> where is my refund
< As of Sunday, November 22, 2026, no refund is on its way to you, and $1,415.43 is owed. A refund goes first to what is owed.
| [My tax return] [How much do I owe?]
