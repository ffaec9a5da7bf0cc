# Christmas Day 2026 is a Friday; the next banking day is offered.
account: owes-one-year

> pay 100 on december 25
< Banks make no payments on Friday, December 25, 2026. The next banking day is Monday, December 28, 2026.
|
| On which day should it be paid? The first possible day is Monday, November 23, 2026.
| [Monday, November 23, 2026] [Monday, December 28, 2026]
> [Monday, December 28]
> yes
< I need a day from Monday, November 23, 2026 to Monday, November 22, 2027, such as "Friday" or "December 15". On which day should it be paid?
| [Monday, November 23, 2026] [Monday, December 28, 2026]
ledger:
