account: owes-two-years
medium: spoken

> list my clients please
< You have no clients here. A client appears when an authorization for you is signed and in effect. You can say: Another account, Who may act or look, Talk to a person.
