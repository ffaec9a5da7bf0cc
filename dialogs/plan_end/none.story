account: owes-one-year

> stop my payment plan
< There is no payment plan in effect.
| [Payment plans] [How much do I owe?]
