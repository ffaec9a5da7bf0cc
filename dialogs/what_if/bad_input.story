account: owes-two-years

> what if I pay 0 dollars
< An amount of $0.00 changes nothing. It must be more than zero.
|
| As of Sunday, November 22, 2026, $2,540.32 is owed. With which amount should I work it out?
| [All of it: $2,540.32]
> -20
< An amount of -$20.00 changes nothing. It must be more than zero.
|
| As of Sunday, November 22, 2026, $2,540.32 is owed. With which amount should I work it out?
| [All of it: $2,540.32]
> 12.345
< I cannot read that amount. Please write dollars with at most two decimals, such as 300.
|
| As of Sunday, November 22, 2026, $2,540.32 is owed. With which amount should I work it out?
| [All of it: $2,540.32]
> 99999999999
< I cannot work that out, because one payment must stay below 10 million dollars. Another amount or an earlier day is possible.
| [Compare amounts] [Make a payment] [How much do I owe?]
> 20 million dollars
< I cannot work that out, because one payment must stay below 10 million dollars. Another amount or an earlier day is possible.
| [Compare amounts] [Make a payment] [How much do I owe?]
