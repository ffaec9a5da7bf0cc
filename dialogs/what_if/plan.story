account: on-a-plan

> what if I pay 400 a month
< $400.00 paid once, on Sunday, November 22, 2026: $4,685.34 is left that day. By Monday, November 22, 2027 it saves $41.00: $4,887.17 would be owed instead of $5,328.17.
| $400.00 each month from Tuesday, December 15, 2026: all is paid on Wednesday, December 15, 2027, after 13 payments, $5,298.07 in all.
| All at once today: $5,085.34. Paying each month costs $212.73 more.
| Payments on their way, $200.00, are counted in.
| This is a look ahead. Nothing was paid.
| [Compare amounts] [Make a payment] [How much do I owe?]
