account: owes-two-years

> pay 300 dollars for 2023 on friday from savings
< $300.00 for 2023, on Friday, November 27, 2026, from savings ending in 8765. Shall I schedule it?
| [Yes] [No]
> yes
< Done. $300.00 for 2023 is scheduled for Friday, November 27, 2026, from the bank account ending in 8765.
| Confirmation number: 3023440997
| [My payments] [How much do I owe?]
ledger: scheduled 300.00 2023 2026-11-27
