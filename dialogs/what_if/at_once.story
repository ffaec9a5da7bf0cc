account: owes-two-years

> what happens if I only pay $150 a month
< $150.00 paid once, on Sunday, November 22, 2026: $2,390.32 is left that day. By Monday, November 22, 2027 it saves $10.88: $2,578.09 would be owed instead of $2,738.97.
| $150.00 each month from Tuesday, December 15, 2026: all is paid on Monday, May 15, 2028, after 18 payments, $2,698.44 in all.
| All at once today: $2,540.32. Paying each month costs $158.12 more.
| This is a look ahead. Nothing was paid.
| [Compare amounts] [Make a payment] [How much do I owe?]
