account: owes-one-year

> what does my letter mean
< The number of a notice is at the top or bottom right of its first page. Which notice do you mean?
| [CP503, 2025] [CP501, 2025] [CP14, 2025]
> 1
< CP503 of Monday, November 2, 2026, for 2025: this is the second reminder of what is owed.
| It asks you to pay $1,403.68, as of its date, or to set up a payment plan. The date to act by is on the notice. If nothing is done, CP504 follows about Monday, December 7, 2026.
| [How much do I owe?] [Make a payment] [I do not agree] [Talk to a person]
