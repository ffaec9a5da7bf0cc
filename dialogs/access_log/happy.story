account: owes-two-years

> who looked at my account
< According to the record, nobody but the taxpayer used this account.
| [Who may act or look?] [Disconnect my account] [Talk to a person]
