account: nothing-owed
medium: short

> end my rep's access
< No authorization is in effect on this account, so there is nothing to end.
| 1. Who may act or look?
| 2. Decline a request
| 3. Talk to a person
