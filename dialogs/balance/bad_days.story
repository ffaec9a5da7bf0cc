# A day that is none, one that has passed, one that is too far.
account: owes-one-year

> what will I owe on february 30
< I do not know the day "february 30". Here is the balance as of today.
|
| As of Sunday, November 22, 2026, the payoff amount for Anna Whitfield is $1,415.43.
| 2025: $1,415.43 (tax $1,300.00, penalties $56.50, interest $58.93)
| [Make a payment] [Why do I owe this?] [My payments]
> what did I owe on november 1 2025
< I cannot show the balance as of Saturday, November 1, 2025, because that day has passed. I can show it as of Sunday, November 22, 2026 or a later day. Here it is as of today.
|
| As of Sunday, November 22, 2026, the payoff amount for Anna Whitfield is $1,415.43.
| 2025: $1,415.43 (tax $1,300.00, penalties $56.50, interest $58.93)
| [Make a payment] [Why do I owe this?] [My payments]
> what will I owe on december 31 2030
< Tuesday, December 31, 2030 is too far ahead. I can show the balance up to Monday, November 22, 2027. Here it is as of today.
|
| As of Sunday, November 22, 2026, the payoff amount for Anna Whitfield is $1,415.43.
| 2025: $1,415.43 (tax $1,300.00, penalties $56.50, interest $58.93)
| [Make a payment] [Why do I owe this?] [My payments]
