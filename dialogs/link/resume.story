# After a long rest the code is asked for before money moves.
account: owes-one-year

> how much do I owe?
< As of Sunday, November 22, 2026, the payoff amount for Anna Whitfield is $1,415.43.
| 2025: $1,415.43 (tax $1,300.00, penalties $56.50, interest $58.93)
| [Make a payment] [Why do I owe this?] [My payments]
wait: 31 minutes
> pay everything tomorrow
< Before money or private details, I make sure again that it is you.
|
| Please type your code again.
> DEMO-1040-ANNA
< Thank you. You are connected to the account of Anna Whitfield.
|
| One payment covers all of it.
|
| $1,415.70 for everything that is owed, on Monday, November 23, 2026, from checking ending in 1188:
| 2025: $1,415.70
| Shall I schedule it?
| [Yes] [No]
> yes
< Done. $1,415.70 for everything that is owed is scheduled for Monday, November 23, 2026, from the bank account ending in 1188.
| Confirmation number: 2101155030
| [My payments] [How much do I owe?]
