# Who owes for one year only is not asked which.
account: owes-one-year

> can the penalty be removed
< $56.50 in penalties has been added for 2025 so far. What happened? A sentence or two is enough.
> my house burned down
< $56.50 in penalties for 2025, and your reason: "my house burned down". Shall I ask the office to take them off?
| [Yes] [No]
> yes
< Done. The number of your request is 19665498. A person at the office decides and writes to you. Until then the penalty stays, so please still act on each notice by its date.
| [Make a payment] [I cannot pay] [Why do I owe this?]
