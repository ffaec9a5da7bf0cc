account: nothing-owed

> end an authorization
< No authorization is in effect on this account, so there is nothing to end.
| [Who may act or look?] [Decline a request] [Talk to a person]
