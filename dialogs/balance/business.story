account: business-941

> how much do we owe
< As of Sunday, November 22, 2026, the payoff amount for Harbor Street Bakery LLC is $4,621.52.
| Form 941, 1st quarter of 2026: $2,733.01 (tax $2,545.00, penalties $89.11, interest $98.90)
| Form 941, 2nd quarter of 2026: $1,888.51 (tax $1,812.00, penalties $36.24, interest $40.27)
| [Make a payment] [Why do I owe this?] [My payments]
