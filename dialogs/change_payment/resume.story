account: owes-one-year

> pay 100 on friday
< $100.00 for 2025, on Friday, November 27, 2026, from checking ending in 1188. Shall I schedule it?
| [Yes] [No]
> yes
< Done. $100.00 for 2025 is scheduled for Friday, November 27, 2026, from the bank account ending in 1188.
| Confirmation number: 6183348702
| [My payments] [How much do I owe?]
> change my payment
< On which day should it be paid? Now it is set for Friday, November 27, 2026.
| [Friday, November 27, 2026] [Monday, November 23, 2026]
> which bank accounts do you have for me
< These bank accounts are on file for payments:
| Checking ending in 1188
| I show only the last four digits. Nothing is taken from any of them without your yes.
|
| Back to changing a payment.
|
| On which day should it be paid? Now it is set for Friday, November 27, 2026.
| [Friday, November 27, 2026] [Monday, November 23, 2026]
> december 15
< How much should it be? Now it is $100.00.
| [As it is: $100.00]
> 100
< $100.00 for 2025, on Tuesday, December 15, 2026, from checking ending in 1188, instead of $100.00 for 2025 on Friday, November 27, 2026. Shall I change it?
| [Yes] [No]
> yes
< Done. The payment is now $100.00 for 2025 on Tuesday, December 15, 2026, from the bank account ending in 1188.
| Confirmation number: 6183348702
| [My payments] [How much do I owe?]
