account: owes-one-year

> please waive the penalty
< $56.50 in penalties has been added for 2025 so far. What happened? A sentence or two is enough.
> how much do I owe
< As of Sunday, November 22, 2026, the payoff amount for Anna Whitfield is $1,415.43.
| 2025: $1,415.43 (tax $1,300.00, penalties $56.50, interest $58.93)
|
| Back to your request about the penalty.
|
| $56.50 in penalties has been added for 2025 so far. What happened? A sentence or two is enough.
> I was in the hospital all of April
< $56.50 in penalties for 2025, and your reason: "I was in the hospital all of April". Shall I ask the office to take them off?
| [Yes] [No]
> no
< What should be different?
| [Another year] [Another reason] [Never mind]
