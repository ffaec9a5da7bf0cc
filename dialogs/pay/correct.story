# A correction after the readback, and several in one sentence.
account: owes-two-years

> pay 300 for 2022 on friday from checking
< $300.00 for 2022, on Friday, November 27, 2026, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
> no, 400
< $400.00 for 2022, on Friday, November 27, 2026, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
> not 2022, 2023
< $400.00 for 2023, on Friday, November 27, 2026, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
> make it monday
< $400.00 for 2023, on Monday, November 23, 2026, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
> from savings
< $400.00 for 2023, on Monday, November 23, 2026, from savings ending in 8765. Shall I schedule it?
| [Yes] [No]
> yes
< Done. $400.00 for 2023 is scheduled for Monday, November 23, 2026, from the bank account ending in 8765.
| Confirmation number: 2182757316
| [My payments] [How much do I owe?]
ledger: scheduled 400.00 2023 2026-11-23
