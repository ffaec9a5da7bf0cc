account: owes-two-years

> pay 10 for 2022 on friday from checking
< $10.00 for 2022, on Friday, November 27, 2026, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
> yes
< Done. $10.00 for 2022 is scheduled for Friday, November 27, 2026, from the bank account ending in 4321.
| Confirmation number: 5627359903
| [My payments] [How much do I owe?]
> pay 20 for 2022 on friday from checking
< $20.00 for 2022, on Friday, November 27, 2026, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
> yes
< Done. $20.00 for 2022 is scheduled for Friday, November 27, 2026, from the bank account ending in 4321.
| Confirmation number: 2508123409
| [My payments] [How much do I owe?]
> pay 30 for 2022 on friday from checking
< $30.00 for 2022, on Friday, November 27, 2026, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
> yes
< Two payments were already made in the last 24 hours, and two is the limit. You can make another one later.
|
| No payment was scheduled.
| [My payments] [How much do I owe?]
ledger: scheduled 10.00 2022 2026-11-27
ledger: scheduled 20.00 2022 2026-11-27
wait: 25 hours
> pay 30 for 2022 on friday from checking
< Before money or private details, I make sure again that it is you.
|
| Please type your code again.
> (the code)
< Thank you. You are connected to the account of Robert Castellano.
|
| $30.00 for 2022, on Friday, November 27, 2026, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
> yes
< Done. $30.00 for 2022 is scheduled for Friday, November 27, 2026, from the bank account ending in 4321.
| Confirmation number: 9991477093
| [My payments] [How much do I owe?]
ledger: scheduled 30.00 2022 2026-11-27
