account: owes-one-year
medium: short

> what does my letter mean
< Which notice do you mean? Its number stands at the top or bottom right of the first page.
| 1. CP503, 2025
| 2. CP501, 2025
| 3. CP14, 2025
> 1
< CP503 of Nov 2, 2026, for 2025: this is the second reminder of what is owed.
| It asks you to pay $1,403.68, as of its date, or to set up a payment plan. The day to go by stands on the notice. If nothing is done, CP504 follows about Dec 7, 2026.
| 1. How much do I owe?
| 2. Make a payment
| 3. I do not agree
| 4. Talk to a person
