account: owes-one-year

> stop my payment plan
< There is no payment plan in effect, so there is nothing to end.
| [Payment plans] [How much do I owe?]
