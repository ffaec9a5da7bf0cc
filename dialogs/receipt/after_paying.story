account: owes-one-year

> pay 100 on friday
< $100.00 for 2025, on Friday, November 27, 2026, from checking ending in 1188. Shall I schedule it?
| [Yes] [No]
> yes
< Done. $100.00 for 2025 is scheduled for Friday, November 27, 2026, from the bank account ending in 1188.
| Confirmation number: 2345667428
| [My payments] [How much do I owe?]
> send me a receipt
< Which payment do you need it for?
| [$100.00, Friday, November 27, 2026] [$150.00, Tuesday, October 13, 2026] [$500.00, Wednesday, September 23, 2026]
> 1
< $100.00 for 2025, scheduled for Friday, November 27, 2026. It is not paid yet.
| Account: Anna Whitfield. Bank account ending in 1188.
| Confirmation number: 2345667428
| [My payments] [Transcripts]
