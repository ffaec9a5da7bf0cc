# In the middle of a payment.
account: owes-two-years

> I want to pay 300 dollars on friday
< I did not understand that. Here is what I can do; you can also ask in your own words.
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
> i fired my accountant, take away his access
< No authorization is in effect on this account, so there is nothing to end.
| [Who may act or look?] [Decline a request] [Talk to a person]
> 2022
< No authorization is in effect on this account, so there is nothing to end.
| [Who may act or look?] [Decline a request] [Talk to a person]
