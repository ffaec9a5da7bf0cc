account: owes-two-years

> compare payment scenarios
< As of Sunday, November 22, 2026, $2,540.32 is owed. With which amount should I work it out?
| [All of it: $2,540.32]
> repeat
< As of Sunday, November 22, 2026, $2,540.32 is owed. With which amount should I work it out?
| [All of it: $2,540.32]
> help
< Say any amount, such as "300", "half" or "all of it". I show what it changes when it is paid once and when it is paid each month. Nothing is paid.
|
| As of Sunday, November 22, 2026, $2,540.32 is owed. With which amount should I work it out?
| [All of it: $2,540.32]
> back
< There is nothing to go back to here.
|
| As of Sunday, November 22, 2026, $2,540.32 is owed. With which amount should I work it out?
| [All of it: $2,540.32]
> 250
< $250.00 paid once, on Sunday, November 22, 2026: $2,290.32 is left that day. By Monday, November 22, 2027 it saves $18.13: $2,470.84 would be owed instead of $2,738.97.
| $250.00 each month from Tuesday, December 15, 2026: all is paid on Friday, October 15, 2027, after 11 payments, $2,634.87 in all.
| All at once today: $2,540.32. Paying each month costs $94.55 more.
| This is a look ahead. Nothing was paid.
| [Compare amounts] [Make a payment] [How much do I owe?]
> repeat
< $250.00 paid once, on Sunday, November 22, 2026: $2,290.32 is left that day. By Monday, November 22, 2027 it saves $18.13: $2,470.84 would be owed instead of $2,738.97.
| $250.00 each month from Tuesday, December 15, 2026: all is paid on Friday, October 15, 2027, after 11 payments, $2,634.87 in all.
| All at once today: $2,540.32. Paying each month costs $94.55 more.
| This is a look ahead. Nothing was paid.
| [Compare amounts] [Make a payment] [How much do I owe?]
