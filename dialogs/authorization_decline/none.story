account: owes-two-years

> decline a request
< No request waits, so there is nothing to decline. An authorization that is in effect can be ended.
| [Who may act or look?] [End an authorization] [Talk to a person]
