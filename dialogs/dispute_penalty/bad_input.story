account: owes-two-years

> please waive the penalty
< Which penalty should be taken off?
| [2022: $660.00 in penalties] [2023: $122.60 in penalties]
> 2019
< Nothing is owed for 2019, so there is no penalty to take off.
|
| Which penalty should be taken off?
| [2022: $660.00 in penalties] [2023: $122.60 in penalties]
> 2022
< $660.00 in penalties has been added for 2022 so far. What happened? A sentence or two is enough.
> \repeat{60}{because }
< That is longer than I can pass on. Please say it in at most 200 characters.
|
| $660.00 in penalties has been added for 2022 so far. What happened? A sentence or two is enough.
> (a picture)
< I can only read words. Please write what you need.
|
| $660.00 in penalties has been added for 2022 so far. What happened? A sentence or two is enough.
> I was sick
< $660.00 in penalties for 2022, and your reason: "I was sick". Shall I ask the office to take them off?
| [Yes] [No]
> yes
< Done. The number of your request is 41644840. A person at the office decides and writes to you. Until then the penalty stays, so please still act on each notice by its date.
| [Make a payment] [I cannot pay] [Why do I owe this?]
