account: nothing-owed
medium: short

> end my rep's access
< Nobody but the taxpayer is on record as having used this account.
| 1. Who may act or look?
| 2. Disconnect my account
| 3. Talk to a person
