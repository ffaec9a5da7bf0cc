account: owes-two-years

> please waive the penalty
< Which penalty should be taken off?
| [2022: $660.00 in penalties] [2023: $122.60 in penalties]
> say that again
< Which penalty should be taken off?
| [2022: $660.00 in penalties] [2023: $122.60 in penalties]
> help
< Each year has penalties of its own. You can send a request for each of them, one after the other.
|
| Which penalty should be taken off?
| [2022: $660.00 in penalties] [2023: $122.60 in penalties]
> 2022
< $660.00 in penalties has been added for 2022 so far. What happened? A sentence or two is enough.
> say that again
< $660.00 in penalties has been added for 2022 so far. What happened? A sentence or two is enough.
> help
< Good reasons are an illness, a death in the family, a disaster, or a first time after years on time. A person at the office may ask you for proof later.
|
| $660.00 in penalties has been added for 2022 so far. What happened? A sentence or two is enough.
> why do you need that
< The office can take a penalty off only for a reason, so it must know yours.
|
| $660.00 in penalties has been added for 2022 so far. What happened? A sentence or two is enough.
> I was sick
< $660.00 in penalties for 2022, and your reason: "I was sick". Shall I ask the office to take them off?
| [Yes] [No]
> say that again
< $660.00 in penalties for 2022, and your reason: "I was sick". Shall I ask the office to take them off?
| [Yes] [No]
> help
< I send your request and your reason to the office, and a person there decides. Nothing is sent before you say yes. You can also write to the address on your notice.
|
| $660.00 in penalties for 2022, and your reason: "I was sick". Shall I ask the office to take them off?
| [Yes] [No]
> yes
< Done. The number of your request is 93417340. A person at the office decides and writes to you. Until then the penalty stays, so please still act on each notice by its date.
| [Make a payment] [I cannot pay] [Why do I owe this?]
