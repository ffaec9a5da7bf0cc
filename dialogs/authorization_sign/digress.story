# In the middle of a payment.
account: owes-two-years

> I want to pay 300 dollars on friday
< I did not understand that. Here is what I can do; you can also ask in your own words.
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
> wait, first I want to sign the request of my accountant
< No request waits for your signature. A representative sends one first, or you name one yourself.
| [Who may act or look?] [Talk to a person]
> 2022
< No request waits for your signature. A representative sends one first, or you name one yourself.
| [Who may act or look?] [Talk to a person]
