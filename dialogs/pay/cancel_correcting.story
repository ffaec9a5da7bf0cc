# Calling off in the middle of a correction: while the new value is asked for, and where it was just refused.
account: owes-two-years

> pay 300 for 2022 on friday from checking
< $300.00 for 2022, on Friday, November 27, 2026, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
> no
< What should be different?
| [Another balance] [Another amount] [Another day] [Another bank account] [Never mind]
> [Another amount]
< $1,682.68 would pay off 2022 on Friday, November 27, 2026. How much would you like to pay?
| [Full amount: $1,682.68]
> cancel
< All right. No payment was made.
|
| What else can I do for you?
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
> pay 300 for 2022 on friday from checking
< $300.00 for 2022, on Friday, November 27, 2026, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
> no, 99999
< $99,999.00 is more than is left to pay for 2022. You can pay up to $1,682.68.
|
| $300.00 for 2022, on Friday, November 27, 2026, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
> never mind
< All right. No payment was made.
|
| What else can I do for you?
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
> yes
< There is nothing to confirm at the moment. Here is what I can do.
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
