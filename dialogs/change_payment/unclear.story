account: owes-one-year

> pay 100 on friday
< $100.00 for 2025, on Friday, November 27, 2026, from checking ending in 1188. Shall I schedule it?
| [Yes] [No]
> yes
< Done. $100.00 for 2025 is scheduled for Friday, November 27, 2026, from the bank account ending in 1188.
| Confirmation number: 7111273871
| [My payments] [How much do I owe?]
> change my payment
< On which day should it be paid? Now it is set for Friday, November 27, 2026.
| [Friday, November 27, 2026] [Monday, November 23, 2026]
> purple
< I need a day from Monday, November 23, 2026 to Monday, November 22, 2027, such as "Friday" or "December 15". Now it is set for Friday, November 27, 2026. On which day should it be paid?
| [Friday, November 27, 2026] [Monday, November 23, 2026]
> later
< I still did not understand. Is it one of these?
| [Go on] [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
> december 15
< How much should it be? Now it is $100.00.
| [As it is: $100.00]
> banana
< I need an amount in dollars, such as 300 or 125.50. Now it is $100.00. How much should it be?
| [As it is: $100.00]
> 100
< $100.00 for 2025, on Tuesday, December 15, 2026, from checking ending in 1188, instead of $100.00 for 2025 on Friday, November 27, 2026. Shall I change it?
| [Yes] [No]
> maybe
< Take your time. Nothing is done until you say yes.
|
| $100.00 for 2025, on Tuesday, December 15, 2026, from checking ending in 1188, instead of $100.00 for 2025 on Friday, November 27, 2026. Shall I change it?
| [Yes] [No]
> yes
< Done. The payment is now $100.00 for 2025 on Tuesday, December 15, 2026, from the bank account ending in 1188.
| Confirmation number: 7111273871
| [My payments] [How much do I owe?]
ledger: scheduled 100.00 2025 2026-12-15
