account: business-roles

> who looked at my account
< One use of this account is on record:
| Nov 22, 2026: you, as the designated official, looked at the payments
| [Who may act or look?] [Disconnect my account] [Talk to a person]
