# What other dialogs are told is a reason here; a threat to one's own life is answered first.
account: owes-two-years

> please waive the penalty
< Which penalty should be taken off?
| [2022: $660.00 in penalties] [2023: $122.60 in penalties]
> 2022
< $660.00 in penalties has been added for 2022 so far. What happened? A sentence or two is enough.
> my mother died that spring and I forgot everything
< $660.00 in penalties for 2022, and your reason: "my mother died that spring and I forgot everything". Shall I ask the office to take them off?
| [Yes] [No]
> no
< What should be different?
| [Another year] [Another reason] [Never mind]
> another reason
< $660.00 in penalties has been added for 2022 so far. What happened? A sentence or two is enough.
> I lost my job and cannot pay my bills
< $660.00 in penalties for 2022, and your reason: "I lost my job and cannot pay my bills". Shall I ask the office to take them off?
| [Yes] [No]
> yes
< Done. The number of your request is 48563100. A person at the office decides and writes to you. Until then the penalty stays, so please still act on each notice by its date.
| [Make a payment] [I cannot pay] [Why do I owe this?]
