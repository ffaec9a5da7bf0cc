account: owes-one-year

> change my payment plan
< There is no payment plan in effect, so there is none to change. You can start one.
| [Payment plans] [How much do I owe?]
