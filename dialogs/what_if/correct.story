account: owes-two-years

> what if I pay 300 a month
< $300.00 paid once, on Sunday, November 22, 2026: $2,240.32 is left that day. By Monday, November 22, 2027 it saves $21.75: $2,417.22 would be owed instead of $2,738.97.
| $300.00 each month from Tuesday, December 15, 2026: all is paid on Monday, August 16, 2027, after 9 payments, $2,618.32 in all.
| All at once today: $2,540.32. Paying each month costs $78.00 more.
| This is a look ahead. Nothing was paid.
| [Compare amounts] [Make a payment] [How much do I owe?]
> and with 500?
< $500.00 paid once, on Sunday, November 22, 2026: $2,040.32 is left that day. By Monday, November 22, 2027 it saves $36.25: $2,202.72 would be owed instead of $2,738.97.
| $500.00 each month from Tuesday, December 15, 2026: all is paid on Monday, May 17, 2027, after 6 payments, $2,587.22 in all.
| All at once today: $2,540.32. Paying each month costs $46.90 more.
| This is a look ahead. Nothing was paid.
| [Compare amounts] [Make a payment] [How much do I owe?]
