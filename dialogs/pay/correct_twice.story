# Correcting twice in a row; the old value named last, and first; by the slot's name and by the value alone.
account: owes-two-years

> pay 300 for 2022 on friday from checking
< $300.00 for 2022, on Friday, November 27, 2026, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
> no, 400
< $400.00 for 2022, on Friday, November 27, 2026, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
> no wait, 450
< $450.00 for 2022, on Friday, November 27, 2026, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
> not 450, 425
< $425.00 for 2022, on Friday, November 27, 2026, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
> make it 500 instead of 425
< $500.00 for 2022, on Friday, November 27, 2026, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
> change the date to december 1
< $500.00 for 2022, on Tuesday, December 1, 2026, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
> change the year to 2023
< $500.00 for 2023, on Tuesday, December 1, 2026, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
> no, savings
< $500.00 for 2023, on Tuesday, December 1, 2026, from savings ending in 8765. Shall I schedule it?
| [Yes] [No]
> yes
< Done. $500.00 for 2023 is scheduled for Tuesday, December 1, 2026, from the bank account ending in 8765.
| Confirmation number: 2337495655
| [My payments] [How much do I owe?]
ledger: scheduled 500.00 2023 2026-12-01
