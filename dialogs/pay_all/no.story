account: owes-two-years

> pay both years at once on friday from checking
< $2,542.47 for everything that is owed, on Friday, November 27, 2026, from checking ending in 4321:
| 2022: $1,682.68
| 2023: $859.79
| Shall I schedule it?
| [Yes] [No]
> no
< What should be different?
| [Another amount] [Another day] [Another bank account] [Never mind]
> [Never mind]
< All right. No payment was made.
|
| What else can I do for you?
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
ledger:
