account: joint-couple

> who looked at my account
< One use of this account is on record:
| Nov 22, 2026: you, as one of the two taxpayers, looked at the payments
| [Who may act or look?] [Disconnect my account] [Talk to a person]
