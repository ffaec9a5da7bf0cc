account: owes-two-years

> i need to change my address
< Your letters go to:
| 77 Quarry Road, Apt 5
| Eastfield, NM 87999
| It is on file since Monday, September 20, 2021.
| Is it wrong? A person at the office changes it; I cannot do that here. Until then you can read your notices here: say "my notices".
| [Talk to a person] [My notices]
> [Talk to a person]
< I cannot bring a person into this chat yet. You can call the office: the phone number stands at the top of every notice that you got by mail. Please have the notice at hand. I am still here for your balance and your payments.
| [How much do I owe?] [My payments] [Make a payment]
