account: owes-two-years

> who looked at my account
< Nobody but the taxpayer is on record as having used this account.
| [Who may act or look?] [Disconnect my account] [Talk to a person]
