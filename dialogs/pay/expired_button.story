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
< That button is no longer valid.
|
| Please type your code again.
ledger:
