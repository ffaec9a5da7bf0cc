account: owes-two-years

> pay 100 for 2022 on friday from checking
< $100.00 for 2022, on Friday, November 27, 2026, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
> yes
< Done. $100.00 for 2022 is scheduled for Friday, November 27, 2026, from the bank account ending in 4321.
| Confirmation number: 6654283479
| [My payments] [How much do I owe?]
> change my payment
< From which bank account? Now it comes from the one ending in 4321.
| [Checking ending in 4321] [Savings ending in 8765]
> say that again
< From which bank account? Now it comes from the one ending in 4321.
| [Checking ending in 4321] [Savings ending in 8765]
> help
< A payment comes from a bank account that is on file. For your safety please do not type a bank account number here.
|
| From which bank account? Now it comes from the one ending in 4321.
| [Checking ending in 4321] [Savings ending in 8765]
> checking
< $100.00 for 2022, on Friday, November 27, 2026, from checking ending in 4321, instead of $100.00 for 2022 on Friday, November 27, 2026. Shall I change it?
| [Yes] [No]
> help
< I change a payment that is scheduled: its day, its amount, its bank account or its year. This is possible until two banking days before its day. Nothing changes before I read it back and you say yes.
|
| $100.00 for 2022, on Friday, November 27, 2026, from checking ending in 4321, instead of $100.00 for 2022 on Friday, November 27, 2026. Shall I change it?
| [Yes] [No]
> december 15
< $100.00 for 2022, on Tuesday, December 15, 2026, from checking ending in 4321, instead of $100.00 for 2022 on Friday, November 27, 2026. Shall I change it?
| [Yes] [No]
> repeat
< $100.00 for 2022, on Tuesday, December 15, 2026, from checking ending in 4321, instead of $100.00 for 2022 on Friday, November 27, 2026. Shall I change it?
| [Yes] [No]
> back
< From which bank account? Now it comes from the one ending in 4321.
| [Checking ending in 4321] [Savings ending in 8765]
> savings
< $100.00 for 2022, on Tuesday, December 15, 2026, from savings ending in 8765, instead of $100.00 for 2022 on Friday, November 27, 2026. Shall I change it?
| [Yes] [No]
> start over
< From which bank account? Now it comes from the one ending in 4321.
| [Checking ending in 4321] [Savings ending in 8765]
ledger: scheduled 100.00 2022 2026-11-27
