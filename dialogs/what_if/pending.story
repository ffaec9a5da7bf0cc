# A payment on its way is counted.
account: owes-one-year

> pay 100 on friday
< $100.00 for 2025, on Friday, November 27, 2026, from checking ending in 1188. Shall I schedule it?
| [Yes] [No]
> yes
< Done. $100.00 for 2025 is scheduled for Friday, November 27, 2026, from the bank account ending in 1188.
| Confirmation number: 7623630626
| [My payments] [How much do I owe?]
> what if I pay 200 a month
< $200.00 paid once, on Sunday, November 22, 2026: $1,215.43 is left that day. By Monday, November 22, 2027 it saves $26.50: $1,253.36 would be owed instead of $1,479.86.
| $200.00 each month from Tuesday, December 15, 2026: all is paid on Tuesday, June 15, 2027, after 7 payments, $1,458.96 in all.
| All at once today: $1,415.43. Paying each month costs $43.53 more.
| Payments on their way, $100.00, are counted in.
| This is a look ahead. Nothing was paid.
| [Compare amounts] [Make a payment] [How much do I owe?]
