account: owes-two-years
medium: short

> show my return
< Which return do you mean?
| 1. 2023
| 2. 2022
> 2
< The return for 2022 was received on Jul 24, 2023, after its due date of Apr 18, 2023. As filed:
| Total income: $49,700.00; Adjusted gross income (AGI): $49,700.00; Taxable income: $28,900.00; Total tax: $3,120.00
| It showed $840.00 still to pay. Filing status: head of household.
| 1. Transcripts
| 2. Where is my refund?
| 3. How much do I owe?
| 4. Show more
