account: owes-two-years

> my clients
< You have no clients here. A client appears when an authorization for you is signed and in effect.
| [Another account] [Who may act or look?] [Talk to a person]
