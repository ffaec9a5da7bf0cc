account: owes-two-years
medium: short

> clnt list
< You have no clients here. A client appears when an authorization for you is signed and in effect.
| 1. Another account
| 2. Who may act or look?
| 3. Talk to a person
