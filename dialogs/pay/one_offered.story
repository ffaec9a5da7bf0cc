# One thing is offered, and a yes takes it; what is read back then needs its own.
account: owes-one-year

> make a payment
< $1,415.70 would pay off 2025 on Monday, November 23, 2026. How much would you like to pay?
| [Full amount: $1,415.70]
> yes
< $1,415.70 for 2025, on Monday, November 23, 2026, from checking ending in 1188. Shall I schedule it?
| [Yes] [No]
> yes
< Done. $1,415.70 for 2025 is scheduled for Monday, November 23, 2026, from the bank account ending in 1188.
| Confirmation number: 6126908471
| [My payments] [How much do I owe?]
> yes
< There is nothing to confirm at the moment. Here is what I can do.
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
> no
< All right.
> never mind
< Nothing is open, and nothing is done without your yes. Here is what I can do.
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
