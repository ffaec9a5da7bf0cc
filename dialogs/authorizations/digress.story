# In the middle of a payment.
account: owes-two-years

> I want to pay 300 dollars on friday
< I did not understand that. Here is what I can do; you can also ask in your own words.
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
> who may act for me
< Nobody else may act on your account or look at it by an authorization, and no request waits for you.
| [May somebody else use my login?] [Who looked at my account?]
> 2022
< I did not understand that. Here is what I can do; you can also ask in your own words.
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
