# More than is left to pay.
account: owes-one-year

> pay 100 on friday
< $100.00 for 2025, on Friday, November 27, 2026, from checking ending in 1188. Shall I schedule it?
| [Yes] [No]
> yes
< Done. $100.00 for 2025 is scheduled for Friday, November 27, 2026, from the bank account ending in 1188.
| Confirmation number: 3117310171
| [My payments] [How much do I owe?]
> change my payment
< $100.00 for 2025, on Friday, November 27, 2026, from the bank account ending in 1188. You can name another day, amount, year or bank account. Shall I leave it as it is?
| [Yes] [No]
> friday
< $100.00 for 2025, on Friday, November 27, 2026, from checking ending in 1188, instead of $100.00 for 2025 on Friday, November 27, 2026. Shall I change it?
| [Yes] [No]
> 5000
< $5,000.00 for 2025, on Friday, November 27, 2026, from checking ending in 1188, instead of $100.00 for 2025 on Friday, November 27, 2026. Shall I change it?
| [Yes] [No]
> yes
< That is more than is left to pay for 2025, counting the other payments on their way. A smaller amount is possible.
|
| Now it is $100.00. How much should it be?
| [As it is: $100.00]
> 90
< $90.00 for 2025, on Friday, November 27, 2026, from checking ending in 1188, instead of $100.00 for 2025 on Friday, November 27, 2026. Shall I change it?
| [Yes] [No]
> yes
< Done. The payment is now $90.00 for 2025 on Friday, November 27, 2026, from the bank account ending in 1188.
| Confirmation number: 3117310171
| [My payments] [How much do I owe?]
ledger: scheduled 90.00 2025 2026-11-27
