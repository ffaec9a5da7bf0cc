account: owes-one-year

> pay 100 on friday
< $100.00 for 2025, on Friday, November 27, 2026, from checking ending in 1188. Shall I schedule it?
| [Yes] [No]
wait: 16 minutes
> yes
< Before money or private details, I make sure again that it is you.
|
| Please type your code again.
> (the code)
< Thank you. You are connected to the account of Anna Whitfield.
|
| Back to your payment.
|
| $100.00 for 2025, on Friday, November 27, 2026, from checking ending in 1188. Shall I schedule it?
| [Yes] [No]
> yes
< Done. $100.00 for 2025 is scheduled for Friday, November 27, 2026, from the bank account ending in 1188.
| Confirmation number: 4699931079
| [My payments] [How much do I owe?]
ledger: scheduled 100.00 2025 2026-11-27
