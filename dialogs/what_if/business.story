account: business-941

> If the business pays 500 a month, how soon are we done?
< $500.00 paid once, on Sunday, November 22, 2026: $4,121.52 is left that day. By Monday, November 22, 2027 it saves $66.25: $4,645.88 would be owed instead of $5,212.13.
| $500.00 each month from Tuesday, December 15, 2026: all is paid on Wednesday, September 15, 2027, after 10 payments, $4,867.01 in all.
| All at once today: $4,621.52. Paying each month costs $245.49 more.
| This is a look ahead. Nothing was paid.
| [Compare amounts] [Make a payment] [How much do I owe?]
