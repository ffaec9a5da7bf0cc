# As of a day that is named; a day that cannot be is said so.
account: owes-one-year

> how much will I owe on december 15?
< As of Tuesday, December 15, 2026, the payoff amount for Anna Whitfield is $1,421.50.
| 2025: $1,421.50 (tax $1,300.00, penalties $56.50, interest $65.00)
| [Make a payment] [Why do I owe this?] [My payments]
> how much do I owe on december 31
< As of Thursday, December 31, 2026, the payoff amount for Anna Whitfield is $1,432.25.
| 2025: $1,432.25 (tax $1,300.00, penalties $63.00, interest $69.25)
| [Make a payment] [Why do I owe this?] [My payments]
> how much did I owe on november 1 2025?
< I cannot show the balance as of Saturday, November 1, 2025, because that day has passed. I can show it as of Sunday, November 22, 2026 or a later day. Here it is as of today.
|
| As of Sunday, November 22, 2026, the payoff amount for Anna Whitfield is $1,415.43.
| 2025: $1,415.43 (tax $1,300.00, penalties $56.50, interest $58.93)
| [Make a payment] [Why do I owe this?] [My payments]
> what will I owe on january 1 2029
< Monday, January 1, 2029 is too far ahead. I can show the balance up to Monday, November 22, 2027. Here it is as of today.
|
| As of Sunday, November 22, 2026, the payoff amount for Anna Whitfield is $1,415.43.
| 2025: $1,415.43 (tax $1,300.00, penalties $56.50, interest $58.93)
| [Make a payment] [Why do I owe this?] [My payments]
> balance on february 30
< I do not know the day "february 30". Here is the balance as of today.
|
| As of Sunday, November 22, 2026, the payoff amount for Anna Whitfield is $1,415.43.
| 2025: $1,415.43 (tax $1,300.00, penalties $56.50, interest $58.93)
| [Make a payment] [Why do I owe this?] [My payments]
