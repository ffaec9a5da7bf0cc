account: owes-two-years

> what happens to the interest if I pay everything
< As of Sunday, November 22, 2026, $2,540.32 is owed. With which amount should I work it out?
| [All of it: $2,540.32]
> all of it
< $2,540.32 on Sunday, November 22, 2026 clears everything. By Monday, November 22, 2027 it saves $198.65: without it, $2,738.97 would be owed then.
| All at once today: $2,540.32.
| This is a look ahead. Nothing was paid.
| [Compare amounts] [Make a payment] [How much do I owe?]
