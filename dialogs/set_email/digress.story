account: owes-one-year

> change my email
< Which email address should be used?
> how much do I owe
< As of Sunday, November 22, 2026, the payoff amount for Anna Whitfield is $1,415.43.
| 2025: $1,415.43 (tax $1,300.00, penalties $56.50, interest $58.93)
|
| Back to your email address.
|
| Which email address should be used?
> anna@example.com
< Done. Your email address is a•••@example.com.
| [Messages about my account]
