account: owes-two-years

> what if I pay 10 dollars a month
< $10.00 each month is too little: after 30 years, $681.72 would still be owed.
| $10.00 paid once, on Sunday, November 22, 2026, saves $0.73 by Monday, November 22, 2027.
| With a larger amount a month it comes to an end. If you cannot pay more, there may be help.
| [Compare amounts] [I cannot pay] [How much do I owe?]
