# Ten requests a day are taken; the next is not, and it says where to go.
account: owes-one-year

> please waive the penalty
< $56.50 in penalties has been added for 2025 so far. What happened? A sentence or two is enough.
> I was in the hospital all of April
< $56.50 in penalties for 2025, and your reason: "I was in the hospital all of April". Shall I ask the office to take them off?
| [Yes] [No]
> yes
< Done. The number of your request is 96899980. A person at the office decides and writes to you. Until then the penalty stays, so please still act on each notice by its date.
| [Make a payment] [I cannot pay] [Why do I owe this?]
> please waive the penalty
< $56.50 in penalties has been added for 2025 so far. What happened? A sentence or two is enough.
> I was in the hospital all of April
< $56.50 in penalties for 2025, and your reason: "I was in the hospital all of April". Shall I ask the office to take them off?
| [Yes] [No]
> yes
< Done. The number of your request is 95968692. A person at the office decides and writes to you. Until then the penalty stays, so please still act on each notice by its date.
| [Make a payment] [I cannot pay] [Why do I owe this?]
> please waive the penalty
< $56.50 in penalties has been added for 2025 so far. What happened? A sentence or two is enough.
> I was in the hospital all of April
< $56.50 in penalties for 2025, and your reason: "I was in the hospital all of April". Shall I ask the office to take them off?
| [Yes] [No]
> yes
< Done. The number of your request is 92976752. A person at the office decides and writes to you. Until then the penalty stays, so please still act on each notice by its date.
| [Make a payment] [I cannot pay] [Why do I owe this?]
> please waive the penalty
< $56.50 in penalties has been added for 2025 so far. What happened? A sentence or two is enough.
> I was in the hospital all of April
< $56.50 in penalties for 2025, and your reason: "I was in the hospital all of April". Shall I ask the office to take them off?
| [Yes] [No]
> yes
< Done. The number of your request is 49299562. A person at the office decides and writes to you. Until then the penalty stays, so please still act on each notice by its date.
| [Make a payment] [I cannot pay] [Why do I owe this?]
> please waive the penalty
< $56.50 in penalties has been added for 2025 so far. What happened? A sentence or two is enough.
> I was in the hospital all of April
< $56.50 in penalties for 2025, and your reason: "I was in the hospital all of April". Shall I ask the office to take them off?
| [Yes] [No]
> yes
< Done. The number of your request is 34949225. A person at the office decides and writes to you. Until then the penalty stays, so please still act on each notice by its date.
| [Make a payment] [I cannot pay] [Why do I owe this?]
> please waive the penalty
< $56.50 in penalties has been added for 2025 so far. What happened? A sentence or two is enough.
> I was in the hospital all of April
< $56.50 in penalties for 2025, and your reason: "I was in the hospital all of April". Shall I ask the office to take them off?
| [Yes] [No]
> yes
< Done. The number of your request is 18421154. A person at the office decides and writes to you. Until then the penalty stays, so please still act on each notice by its date.
| [Make a payment] [I cannot pay] [Why do I owe this?]
> please waive the penalty
< $56.50 in penalties has been added for 2025 so far. What happened? A sentence or two is enough.
> I was in the hospital all of April
< $56.50 in penalties for 2025, and your reason: "I was in the hospital all of April". Shall I ask the office to take them off?
| [Yes] [No]
> yes
< Done. The number of your request is 23624223. A person at the office decides and writes to you. Until then the penalty stays, so please still act on each notice by its date.
| [Make a payment] [I cannot pay] [Why do I owe this?]
> please waive the penalty
< $56.50 in penalties has been added for 2025 so far. What happened? A sentence or two is enough.
> I was in the hospital all of April
< $56.50 in penalties for 2025, and your reason: "I was in the hospital all of April". Shall I ask the office to take them off?
| [Yes] [No]
> yes
< Done. The number of your request is 95376411. A person at the office decides and writes to you. Until then the penalty stays, so please still act on each notice by its date.
| [Make a payment] [I cannot pay] [Why do I owe this?]
> please waive the penalty
< $56.50 in penalties has been added for 2025 so far. What happened? A sentence or two is enough.
> I was in the hospital all of April
< $56.50 in penalties for 2025, and your reason: "I was in the hospital all of April". Shall I ask the office to take them off?
| [Yes] [No]
> yes
< Done. The number of your request is 64897821. A person at the office decides and writes to you. Until then the penalty stays, so please still act on each notice by its date.
| [Make a payment] [I cannot pay] [Why do I owe this?]
> please waive the penalty
< $56.50 in penalties has been added for 2025 so far. What happened? A sentence or two is enough.
> I was in the hospital all of April
< $56.50 in penalties for 2025, and your reason: "I was in the hospital all of April". Shall I ask the office to take them off?
| [Yes] [No]
> yes
< Done. The number of your request is 67664219. A person at the office decides and writes to you. Until then the penalty stays, so please still act on each notice by its date.
| [Make a payment] [I cannot pay] [Why do I owe this?]
> please waive the penalty
< $56.50 in penalties has been added for 2025 so far. What happened? A sentence or two is enough.
> I was in the hospital all of April
< $56.50 in penalties for 2025, and your reason: "I was in the hospital all of April". Shall I ask the office to take them off?
| [Yes] [No]
> yes
< I have already passed on as much for you today as I can.
|
| You can ask again tomorrow, or write to the address on your notice.
| [Talk to a person] [Why do I owe this?]
