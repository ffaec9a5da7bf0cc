account: owes-two-years
medium: short

> what does my letter mean
< The number of a notice is at the top or bottom right of its first page. Which notice do you mean?
| 1. CP503, 2023
| 2. Letter 608C, 2023
| 3. CP501, 2023
| 4. CP14, 2023
| 5. Show more
> 2
< Letter 608C, 2023: a penalty for a returned payment.
| Pay $25.00, as of its date, or set up a plan. The date is on the notice.
| 1. How much do I owe?
| 2. Make a payment
| 3. I do not agree
| 4. Talk to a person
