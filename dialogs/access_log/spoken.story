account: owes-two-years
medium: spoken

> who looked at my account
< Nobody but the taxpayer is on record as having used this account. You can say: Who may act or look, Disconnect my account, Talk to a person.
