account: owes-two-years
medium: short

> please waive the penalty
< Which penalty should be taken off?
| 1. 2022: $660.00 in penalties
| 2. 2023: $122.60 in penalties
> 1
< $660.00 in penalties has been added for 2022 so far. What happened? A sentence or two is enough.
> I was in the hospital in April
< $660.00 in penalties for 2022, and your reason: "I was in the hospital in April". Shall I ask the office to take them off?
| 1. Yes
| 2. No
> 1
< Done. The number of your request is 81940661. A person at the office decides and writes to you. Until then the penalty stays, so please still act on each notice by its date.
| 1. Make a payment
| 2. I cannot pay
| 3. Why do I owe this?
