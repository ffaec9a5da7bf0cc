account: owes-one-year
medium: short

> what does my letter mean
< The number of a notice is at the top or bottom right of its first page. Which notice do you mean?
| 1. CP503, 2025
| 2. CP501, 2025
| 3. CP14, 2025
> 1
< CP503, 2025: the second reminder.
| Pay $1,403.68, as of its date, or set up a plan. The date is on the notice. Another notice follows about Dec 7, 2026.
| 1. How much do I owe?
| 2. Make a payment
| 3. I do not agree
| 4. Talk to a person
