account: owes-two-years
medium: spoken

> who looked at my account
< According to the record, nobody but the taxpayer used this account. You can say: Who may act or look, Disconnect my account, Talk to a person.
