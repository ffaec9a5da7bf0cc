account: owes-one-year

> pay 100 on friday
< $100.00 for 2025, on Friday, November 27, 2026, from checking ending in 1188. Shall I schedule it?
| [Yes] [No]
> yes
< Done. $100.00 for 2025 is scheduled for Friday, November 27, 2026, from the bank account ending in 1188.
| Confirmation number: 6183348702
| [My payments] [How much do I owe?]
> change my payment
< $100.00 for 2025, on Friday, November 27, 2026, from the bank account ending in 1188. You can name another day, amount, year or bank account. Shall I leave it as it is?
| [Yes] [No]
> which bank accounts do you have for me
< These bank accounts are on file for payments:
| Checking ending in 1188
| I show only the last four digits. Nothing is taken from any of them without your yes.
|
| Back to changing a payment.
|
| $100.00 for 2025, on Friday, November 27, 2026, from the bank account ending in 1188. You can name another day, amount, year or bank account. Shall I leave it as it is?
| [Yes] [No]
> december 15
< $100.00 for 2025, on Tuesday, December 15, 2026, from checking ending in 1188, instead of $100.00 for 2025 on Friday, November 27, 2026. Shall I change it?
| [Yes] [No]
> yes
< Done. The payment is now $100.00 for 2025 on Tuesday, December 15, 2026, from the bank account ending in 1188.
| Confirmation number: 6183348702
| [My payments] [How much do I owe?]
