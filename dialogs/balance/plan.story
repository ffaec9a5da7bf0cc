account: on-a-plan

> what's my balance
< As of Sunday, November 22, 2026, the payoff amount for Grace Okafor is $5,085.34.
| 2024: $5,085.34 (tax $4,000.00, penalties $403.00, interest $660.34, fees $22.00)
| Not yet counted: one payment on its way, $200.00.
| You are on a payment plan of $200.00 a month. The next payment is $200.00 on Tuesday, December 15, 2026.
| [Make a payment] [Why do I owe this?] [My payments]
