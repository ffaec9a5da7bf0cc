# A readback that is old is given again before a yes counts; its button is no longer valid.
account: owes-one-year

> pay 100 on friday
< $100.00 for 2025, on Friday, November 27, 2026, from checking ending in 1188. Shall I schedule it?
| [Yes] [No]
wait: 16 minutes
> [Yes]
< Before money or private details, I make sure again that it is you.
|
| Please type your code again.
> [Yes]
< That button is no longer valid. You can say what you need in your own words.
|
| Please type your code again.
> (the code)
< Thank you. You are connected to the account of Anna Whitfield.
|
| Back to your payment.
|
| $100.00 for 2025, on Friday, November 27, 2026, from checking ending in 1188. Shall I schedule it?
| [Yes] [No]
> [Yes]
< Done. $100.00 for 2025 is scheduled for Friday, November 27, 2026, from the bank account ending in 1188.
| Confirmation number: 8518655918
| [My payments] [How much do I owe?]
ledger: scheduled 100.00 2025 2026-11-27
