# A part of it goes to one year.
account: owes-two-years

> pay 500 on both years together
< One payment for all of it covers exactly what is left to pay, so nothing was scheduled. A part of it can go to one year or quarter.
| [Make a payment] [How much do I owe?]
> pay 100 for 2022 on friday from checking
< $100.00 for 2022, on Friday, November 27, 2026, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
> no
< What should be different?
| [Another balance] [Another amount] [Another day] [Another bank account] [Never mind]
> [Never mind]
< All right. No payment was made.
|
| What else can I do for you?
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
