# By the name of what is meant, and by the value alone.
account: owes-two-years

> pay 300 for 2022 on friday from checking
< $300.00 for 2022, on Friday, November 27, 2026, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
> the amount should be 350
< $350.00 for 2022, on Friday, November 27, 2026, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
> 375
< $375.00 for 2022, on Friday, November 27, 2026, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
> monday
< $375.00 for 2022, on Monday, November 23, 2026, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
> savings
< $375.00 for 2022, on Monday, November 23, 2026, from savings ending in 8765. Shall I schedule it?
| [Yes] [No]
> 2023
< $375.00 for 2023, on Monday, November 23, 2026, from savings ending in 8765. Shall I schedule it?
| [Yes] [No]
> yes
< Done. $375.00 for 2023 is scheduled for Monday, November 23, 2026, from the bank account ending in 8765.
| Confirmation number: 6931360330
| [My payments] [How much do I owe?]
