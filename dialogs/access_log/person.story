account: owes-two-years

> who looked at my account
< By the record, nobody but the taxpayer used this account.
| [Who may act or look?] [Disconnect my account] [Talk to a person]
> [Talk to a person]
< I cannot bring a person into this chat yet. You can call the office: the phone number stands at the top of every notice that you got by mail. Please have the notice at hand. I am still here for your balance and your payments.
| [How much do I owe?] [My payments] [Make a payment]
