# A new value that cannot be keeps the good one from before.
account: owes-two-years

> pay 300 for 2022 on friday from checking
< $300.00 for 2022, on Friday, November 27, 2026, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
> no, 99999
< $99,999.00 is more than is left to pay for 2022. You can pay up to $1,682.68.
|
| $300.00 for 2022, on Friday, November 27, 2026, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
> make it 0 dollars
< An amount of $0.00 cannot be paid. It must be more than zero.
|
| $300.00 for 2022, on Friday, November 27, 2026, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
> no, 400
< $400.00 for 2022, on Friday, November 27, 2026, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
> no, for 2019
< Nothing is left to pay for 2019.
|
| $400.00 for 2022, on Friday, November 27, 2026, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
> change the date to yesterday
< A payment cannot be made on Saturday, November 21, 2026. The first possible day is Monday, November 23, 2026.
|
| $400.00 for 2022, on Friday, November 27, 2026, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
> december 1
< $400.00 for 2022, on Tuesday, December 1, 2026, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
> yes
< Done. $400.00 for 2022 is scheduled for Tuesday, December 1, 2026, from the bank account ending in 4321.
| Confirmation number: 5517452578
| [My payments] [How much do I owe?]
