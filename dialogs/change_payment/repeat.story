account: owes-two-years

> pay 100 for 2022 on friday from checking
< $100.00 for 2022, on Friday, November 27, 2026, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
> yes
< Done. $100.00 for 2022 is scheduled for Friday, November 27, 2026, from the bank account ending in 4321.
| Confirmation number: 6654283479
| [My payments] [How much do I owe?]
> change my payment
< On which day should it be paid? Now it is set for Friday, November 27, 2026.
| [Friday, November 27, 2026] [Monday, November 23, 2026]
> say that again
< On which day should it be paid? Now it is set for Friday, November 27, 2026.
| [Friday, November 27, 2026] [Monday, November 23, 2026]
> help
< It can be any banking day up to a year ahead. Interest runs until the day of payment. You can keep Friday, November 27, 2026 and change only the amount or the bank account.
|
| On which day should it be paid? Now it is set for Friday, November 27, 2026.
| [Friday, November 27, 2026] [Monday, November 23, 2026]
> december 15
< How much should it be? Now it is $100.00.
| [As it is: $100.00]
> help
< You can keep $100.00 or name another amount. It can be no more than what is left to pay.
|
| How much should it be? Now it is $100.00.
| [As it is: $100.00]
> 100
< Which balance should it go to? Now it goes to 2022.
| [2022: $1,687.85] [2023: $862.36]
> help
< Each year has its own balance, and a payment goes to one of them. Now it goes to 2022.
|
| Which balance should it go to? Now it goes to 2022.
| [2022: $1,687.85] [2023: $862.36]
> 2022
< From which bank account? Now it comes from the one ending in 4321.
| [Checking ending in 4321] [Savings ending in 8765]
> help
< A payment comes from a bank account that is on file. For your safety please do not type a bank account number here.
|
| From which bank account? Now it comes from the one ending in 4321.
| [Checking ending in 4321] [Savings ending in 8765]
> checking
< $100.00 for 2022, on Tuesday, December 15, 2026, from checking ending in 4321, instead of $100.00 for 2022 on Friday, November 27, 2026. Shall I change it?
| [Yes] [No]
> help
< I change a payment that is scheduled: its day, its amount, its bank account or its year. This is possible until two banking days before its day. Nothing changes before I read it back and you say yes.
|
| $100.00 for 2022, on Tuesday, December 15, 2026, from checking ending in 4321, instead of $100.00 for 2022 on Friday, November 27, 2026. Shall I change it?
| [Yes] [No]
> repeat
< I change a payment that is scheduled: its day, its amount, its bank account or its year. This is possible until two banking days before its day. Nothing changes before I read it back and you say yes.
|
| $100.00 for 2022, on Tuesday, December 15, 2026, from checking ending in 4321, instead of $100.00 for 2022 on Friday, November 27, 2026. Shall I change it?
| [Yes] [No]
> back
< From which bank account? Now it comes from the one ending in 4321.
| [Checking ending in 4321] [Savings ending in 8765]
> savings
< $100.00 for 2022, on Tuesday, December 15, 2026, from savings ending in 8765, instead of $100.00 for 2022 on Friday, November 27, 2026. Shall I change it?
| [Yes] [No]
> start over
< On which day should it be paid? Now it is set for Friday, November 27, 2026.
| [Friday, November 27, 2026] [Monday, November 23, 2026]
ledger: scheduled 100.00 2022 2026-11-27
