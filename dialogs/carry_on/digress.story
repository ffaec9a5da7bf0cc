account: owes-one-year

> go on with my code
< What is the four-digit code that you got in the other chat or on the phone?
> how much do I owe
< As of Sunday, November 22, 2026, the payoff amount for Anna Whitfield is $1,415.43.
| 2025: $1,415.43 (tax $1,300.00, penalties $56.50, interest $58.93)
|
| Back to your code.
|
| What is the four-digit code that you got in the other chat or on the phone?
> cancel
< All right. What is open in the other chat stays there.
|
| What else can I do for you?
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
