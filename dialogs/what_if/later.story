account: owes-two-years

> what if I paid 500 on march 1
< $500.00 paid once, on Monday, March 1, 2027: $2,092.31 is left that day. By Wednesday, March 1, 2028 it saves $36.34: $2,258.10 would be owed instead of $2,794.44.
| $500.00 each month from Tuesday, December 15, 2026: all is paid on Monday, May 17, 2027, after 6 payments, $2,587.22 in all.
| All at once today: $2,540.32. Paying each month costs $46.90 more.
| This is a look ahead. Nothing was paid.
| [Compare amounts] [Make a payment] [How much do I owe?]
