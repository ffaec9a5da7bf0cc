# In the middle of a payment.
account: owes-two-years

> I want to pay 300 dollars on friday
< I did not understand that. Here is what I can do; you can also ask in your own words.
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
> decline that power of attorney request
< No request waits, so there is nothing to decline. An authorization that is in effect can be ended.
| [Who may act or look?] [End an authorization] [Talk to a person]
> 2022
< No request waits, so there is nothing to decline. An authorization that is in effect can be ended.
| [Who may act or look?] [End an authorization] [Talk to a person]
