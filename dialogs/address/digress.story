# In the middle of a payment.
account: owes-two-years

> I want to pay 300 dollars on friday
< I did not understand that. Here is what I can do; you can also ask in your own words.
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
> my address is wrong, how do I change it
< Your letters go to:
| 77 Quarry Road, Apt 5
| Eastfield, NM 87999
| It is on file since Monday, September 20, 2021.
| Is it wrong? A person at the office changes it; I cannot do that here. Until then you can read your notices here: say "my notices".
| [Talk to a person] [My notices]
> 2022
< I did not understand that. Here is what I can do; you can also ask in your own words.
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
