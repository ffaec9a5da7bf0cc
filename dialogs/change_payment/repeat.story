account: owes-two-years

> pay 100 for 2022 on friday from checking
< $100.00 for 2022, on Friday, November 27, 2026, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
> yes
< Done. $100.00 for 2022 is scheduled for Friday, November 27, 2026, from the bank account ending in 4321.
| Confirmation number: 6654283479
| [My payments] [How much do I owe?]
> change my payment
< $100.00 for 2022, on Friday, November 27, 2026, from the bank account ending in 4321. You can name another day, amount, year or bank account. Shall I leave it as it is?
| [Yes] [No]
> say that again
< $100.00 for 2022, on Friday, November 27, 2026, from the bank account ending in 4321. You can name another day, amount, year or bank account. Shall I leave it as it is?
| [Yes] [No]
> help
< I change a payment that is scheduled: its day, its amount, its bank account or its year. This is possible until two banking days before its day. Nothing changes before I read it back and you say yes.
|
| $100.00 for 2022, on Friday, November 27, 2026, from the bank account ending in 4321. You can name another day, amount, year or bank account. Shall I leave it as it is?
| [Yes] [No]
> help
< I change a payment that is scheduled: its day, its amount, its bank account or its year. This is possible until two banking days before its day. Nothing changes before I read it back and you say yes.
|
| $100.00 for 2022, on Friday, November 27, 2026, from the bank account ending in 4321. You can name another day, amount, year or bank account. Shall I leave it as it is?
| [Yes] [No]
> december 15
< $100.00 for 2022, on Tuesday, December 15, 2026, from checking ending in 4321, instead of $100.00 for 2022 on Friday, November 27, 2026. Shall I change it?
| [Yes] [No]
> repeat
< $100.00 for 2022, on Tuesday, December 15, 2026, from checking ending in 4321, instead of $100.00 for 2022 on Friday, November 27, 2026. Shall I change it?
| [Yes] [No]
> back
< There is nothing to go back to here.
|
| $100.00 for 2022, on Tuesday, December 15, 2026, from checking ending in 4321, instead of $100.00 for 2022 on Friday, November 27, 2026. Shall I change it?
| [Yes] [No]
> savings
< $100.00 for 2022, on Tuesday, December 15, 2026, from savings ending in 8765, instead of $100.00 for 2022 on Friday, November 27, 2026. Shall I change it?
| [Yes] [No]
> start over
< $100.00 for 2022, on Friday, November 27, 2026, from the bank account ending in 4321. You can name another day, amount, year or bank account. Shall I leave it as it is?
| [Yes] [No]
ledger: scheduled 100.00 2022 2026-11-27
