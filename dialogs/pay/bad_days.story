account: owes-two-years

> pay 50 for 2022 from checking on november 1
< $50.00 for 2022, on Monday, November 1, 2027, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
> yesterday
< A payment cannot be made on Saturday, November 21, 2026. The first possible day is Monday, November 23, 2026.
|
| $50.00 for 2022, on Monday, November 1, 2027, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
> thanksgiving
< Please answer yes or no, or say what should be different.
|
| $50.00 for 2022, on Monday, November 1, 2027, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
> december 25
< Banks make no payments on Friday, December 25, 2026. The next banking day is Monday, December 28, 2026.
|
| On which day should it be paid? The first possible day is Monday, November 23, 2026.
| [Monday, November 23, 2026] [Monday, December 28, 2026]
> november 24 2027
< Wednesday, November 24, 2027 is too far ahead. The last possible day is Monday, November 22, 2027.
|
| On which day should it be paid? The first possible day is Monday, November 23, 2026.
| [Monday, November 23, 2026]
> february 30
< I do not know the day "february 30".
|
| On which day should it be paid? The first possible day is Monday, November 23, 2026.
| [Monday, November 23, 2026]
> saturday
< Banks make no payments on Saturday, November 28, 2026. The next banking day is Monday, November 30, 2026.
|
| On which day should it be paid? The first possible day is Monday, November 23, 2026.
| [Monday, November 23, 2026] [Monday, November 30, 2026]
> [Monday, December 28]
> yes
< I need a day from Monday, November 23, 2026 to Monday, November 22, 2027, such as "Friday" or "December 15". On which day should it be paid?
| [Monday, November 23, 2026] [Monday, November 30, 2026]
ledger:
