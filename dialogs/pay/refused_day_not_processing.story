account: owes-two-years

> pay 300 for 2022 on friday from checking
< $300.00 for 2022, on Friday, November 27, 2026, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
refused: day_not_processing
> yes
< Banks make no payments on that day. Please choose a banking day: Monday to Friday, not a holiday.
|
| On which day should it be paid?
| [Monday, November 23, 2026]
> december 15
< $300.00 for 2022, on Tuesday, December 15, 2026, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
> yes
< Done. $300.00 for 2022 is scheduled for Tuesday, December 15, 2026, from the bank account ending in 4321.
| Confirmation number: 7320621266
| [My payments] [How much do I owe?]
