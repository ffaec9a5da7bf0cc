# Another amount goes to one year.
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
> [Another amount]
< With one payment for everything, all of $2,542.47 is paid on Friday, November 27, 2026. For a part of it, say "make a payment". What would you like?
| [All of it: $2,542.47]
> [All of it: $2,542.47]
< $2,542.47 for everything that is owed, on Friday, November 27, 2026, from checking ending in 4321:
| 2022: $1,682.68
| 2023: $859.79
| Shall I schedule it?
| [Yes] [No]
> no
< What should be different?
| [Another amount] [Another day] [Another bank account] [Never mind]
> [Another amount]
< With one payment for everything, all of $2,542.47 is paid on Friday, November 27, 2026. For a part of it, say "make a payment". What would you like?
| [All of it: $2,542.47]
> make a payment
< Which balance should it go to?
| [2022: $1,681.54] [2023: $859.23]
> never mind
< All right. No payment was made.
|
| Back to paying everything.
|
| With one payment for everything, all of $2,542.47 is paid on Friday, November 27, 2026. For a part of it, say "make a payment". What would you like?
| [All of it: $2,542.47]
> cancel
< All right. No payment was made.
|
| What else can I do for you?
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
