account: owes-two-years
medium: short

> decline the request
< No request waits, so there is nothing to decline. An authorization that is in effect can be ended.
| 1. Who may act or look?
| 2. End an authorization
| 3. Talk to a person
