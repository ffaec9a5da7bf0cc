account: owes-two-years

> compare payment scenarios
< As of Sunday, November 22, 2026, $2,540.32 is owed. With which amount should I work it out?
| [All of it: $2,540.32]
> how much do I owe?
< As of Sunday, November 22, 2026, the payoff amount for Robert Castellano is $2,540.32.
| 2022: $1,681.25 (tax $640.00, penalties $660.00, interest $381.25)
| 2023: $859.07 (tax $610.00, penalties $122.60, interest $126.47)
|
| Back to looking ahead.
|
| As of Sunday, November 22, 2026, $2,540.32 is owed. With which amount should I work it out?
| [All of it: $2,540.32]
> 400
< $400.00 paid once, on Sunday, November 22, 2026: $2,140.32 is left that day. By Monday, November 22, 2027 it saves $29.00: $2,309.97 would be owed instead of $2,738.97.
| $400.00 each month from Tuesday, December 15, 2026: all is paid on Tuesday, June 15, 2027, after 7 payments, $2,600.30 in all.
| All at once today: $2,540.32. Paying each month costs $59.98 more.
| This is a look ahead. Nothing was paid.
| [Compare amounts] [Make a payment] [How much do I owe?]
