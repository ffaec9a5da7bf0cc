account: owes-two-years

> what if I wait until march 1
< As of Monday, March 1, 2027, $2,592.31 is owed. With which amount should I work it out?
| [All of it: $2,592.31]
> all of it
< $2,592.31 on Monday, March 1, 2027 clears everything. By Wednesday, March 1, 2028 it saves $202.13: without it, $2,794.44 would be owed then.
| All at once today: $2,540.32.
| This is a look ahead. Nothing was paid.
| [Compare amounts] [Make a payment] [How much do I owe?]
