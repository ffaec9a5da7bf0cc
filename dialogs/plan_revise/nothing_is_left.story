# All is paid, and the plan has not been closed yet.
account: on-a-plan

> pay all of it
< One payment covers all of it.
|
| $4,886.26 for everything that is owed, on Monday, November 23, 2026, from checking ending in 0917:
| 2024: $4,886.26
| Shall I schedule it?
| [Yes] [No]
> yes
< Done. $4,886.26 for everything that is owed is scheduled for Monday, November 23, 2026, from the bank account ending in 0917.
| Confirmation number: 4199936222
| [My payments] [How much do I owe?]
wait: 40 days
> how much do I owe
< As of Friday, January 1, 2027, the payoff amount for Grace Okafor is $0.75.
| 2024: $0.75 (tax $0.00, penalties $0.00, interest $0.00, fees $0.75)
| You are on a payment plan of $200.00 a month. The next payment is $0.75 on Friday, January 15, 2027.
| [Make a payment] [Why do I owe this?] [My payments]
> pay all of it
< Before money or private details, I make sure again that it is you.
|
| Please type your code again.
> (the code)
< Thank you. You are connected to the account of Grace Okafor.
|
| One payment covers all of it.
|
| $0.75 for everything that is owed, on Monday, January 4, 2027, from checking ending in 0917:
| 2024: $0.75
| Shall I schedule it?
| [Yes] [No]
> yes
< Done. $0.75 for everything that is owed is scheduled for Monday, January 4, 2027, from the bank account ending in 0917.
| Confirmation number: 8399456063
| [My payments] [How much do I owe?]
wait: 5 days
> change my payment plan
< Before money or private details, I make sure again that it is you.
|
| Please type your code again.
> (the code)
< Thank you. You are connected to the account of Grace Okafor.
|
| Nothing is left to pay, counting the payments on their way. So your payment plan needs no change: $200.00 on day 15 of each month.
| [My payment plan] [Make a payment] [Talk to a person]
