account: owes-two-years

> what if I paid 500 on march 1
< $500.00 paid once, on Monday, March 1, 2027: $2,092.31 is left that day. By Wednesday, March 1, 2028 it saves $36.34: $2,258.10 would be owed instead of $2,794.44.
| $500.00 each month from Monday, March 1, 2027: all is paid on Monday, August 2, 2027, after 6 payments, $2,630.76 in all.
| All at once today: $2,540.32. Paying each month costs $90.44 more.
| This is a look ahead. Nothing was paid.
| [Compare amounts] [Make a payment] [How much do I owe?]
