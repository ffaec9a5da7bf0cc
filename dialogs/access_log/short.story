account: owes-two-years
medium: short

> who looked at my account
< According to the record, nobody but the taxpayer used this account.
| 1. Who may act or look?
| 2. Disconnect my account
| 3. Talk to a person
