account: owes-two-years
medium: short

> what is my AGI
< Which return do you mean?
| 1. 2023
| 2. 2022
> 1
< The return for 2023 was received on Apr 12, 2024. As filed:
| Total income: $60,150.00; Adjusted gross income (AGI): $60,150.00; Taxable income: $38,250.00; Total tax: $4,310.00
| It showed $610.00 still to pay. Filing status: head of household.
| 1. Transcripts
| 2. Where is my refund?
| 3. How much do I owe?
| 4. Show more
