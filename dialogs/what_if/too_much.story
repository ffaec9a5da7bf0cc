account: owes-one-year

> what happens to the interest if I pay 5000 on friday
< $5,000.00 on Friday, November 27, 2026 clears everything, and $3,583.25 of it would not be needed. By Saturday, November 27, 2027 it saves $177.67: without it, $1,594.42 would be owed then.
| All at once today: $1,415.43.
| This is a look ahead. Nothing was paid.
| [Compare amounts] [Make a payment] [How much do I owe?]
