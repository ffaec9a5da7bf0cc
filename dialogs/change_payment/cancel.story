account: owes-one-year

> pay 100 on friday
< $100.00 for 2025, on Friday, November 27, 2026, from checking ending in 1188. Shall I schedule it?
| [Yes] [No]
> yes
< Done. $100.00 for 2025 is scheduled for Friday, November 27, 2026, from the bank account ending in 1188.
| Confirmation number: 3781733963
| [My payments] [How much do I owe?]
> change my payment
< On which day should it be paid? Now it is set for Friday, November 27, 2026.
| [Friday, November 27, 2026] [Monday, November 23, 2026]
> december 15
< How much should it be? Now it is $100.00.
| [As it is: $100.00]
> never mind
< All right. The payment stays as it is.
|
| What else can I do for you?
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
ledger: scheduled 100.00 2025 2026-11-27
