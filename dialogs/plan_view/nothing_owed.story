account: nothing-owed

> show my payment plan
< There is no payment plan on your account, and as of Sunday, November 22, 2026, nothing is owed.
| [My payments]
