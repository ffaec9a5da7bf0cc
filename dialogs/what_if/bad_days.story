account: owes-two-years

> what if I pay 300 yesterday
< Saturday, November 21, 2026 has passed. I look ahead from Sunday, November 22, 2026.
|
| $300.00 paid once, on Sunday, November 22, 2026: $2,240.32 is left that day. By Monday, November 22, 2027 it saves $21.75: $2,417.22 would be owed instead of $2,738.97.
| $300.00 each month from Tuesday, December 15, 2026: all is paid on Monday, August 16, 2027, after 9 payments, $2,618.32 in all.
| All at once today: $2,540.32. Paying each month costs $78.00 more.
| This is a look ahead. Nothing was paid.
| [Compare amounts] [Make a payment] [How much do I owe?]
> what if I pay 300 on november 1 2029
< Thursday, November 1, 2029 is too far ahead. I can look ahead to Monday, November 22, 2027. Here it is from today.
|
| $300.00 paid once, on Sunday, November 22, 2026: $2,240.32 is left that day. By Monday, November 22, 2027 it saves $21.75: $2,417.22 would be owed instead of $2,738.97.
| $300.00 each month from Tuesday, December 15, 2026: all is paid on Monday, August 16, 2027, after 9 payments, $2,618.32 in all.
| All at once today: $2,540.32. Paying each month costs $78.00 more.
| This is a look ahead. Nothing was paid.
| [Compare amounts] [Make a payment] [How much do I owe?]
