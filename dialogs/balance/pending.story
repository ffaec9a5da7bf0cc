# What is on its way is told apart from what is owed.
account: owes-one-year

> pay 300 tomorrow
< $300.00 for 2025, on Monday, November 23, 2026, from checking ending in 1188. Shall I schedule it?
| [Yes] [No]
> yes
< Done. $300.00 for 2025 is scheduled for Monday, November 23, 2026, from the bank account ending in 1188.
| Confirmation number: 6137081912
| [My payments] [How much do I owe?]
> how much do I owe
< As of Sunday, November 22, 2026, the payoff amount for Anna Whitfield is $1,415.43.
| 2025: $1,415.43 (tax $1,300.00, penalties $56.50, interest $58.93)
| Not yet counted: one payment on its way, $300.00.
| [Make a payment] [Why do I owe this?] [My payments]
