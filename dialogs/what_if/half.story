account: owes-two-years

> if I pay half, what's left
< $1,270.16 paid once, on Sunday, November 22, 2026: $1,270.16 is left that day. By Monday, November 22, 2027 it saves $80.56: $1,388.25 would be owed instead of $2,738.97.
| $1,270.16 each month from Tuesday, December 15, 2026: all is paid on Tuesday, February 16, 2027, after 3 payments, $2,560.14 in all.
| All at once today: $2,540.32. Paying each month costs $19.82 more.
| This is a look ahead. Nothing was paid.
| [Compare amounts] [Make a payment] [How much do I owe?]
