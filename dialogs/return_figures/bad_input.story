account: owes-two-years

> show my return
< Which return do you mean?
| [2023] [2022]
> the last five
< There is no return for 5 on record.
|
| Which return do you mean?
| [2023] [2022]
> 99
< There is no return for 99 on record.
|
| Which return do you mean?
| [2023] [2022]
> (a picture)
< I can only read words. Please write what you need.
|
| Which return do you mean?
| [2023] [2022]
> the second
< The return for 2022 was received on Monday, July 24, 2023, after its due date of Tuesday, April 18, 2023. As filed:
| Total income: $49,700.00
| Adjusted gross income (AGI): $49,700.00
| Taxable income: $28,900.00
| Total tax: $3,120.00
| Tax withheld from pay: $2,280.00
| Total payments: $2,280.00
| It showed $840.00 still to pay. Filing status: head of household.
| [Transcripts] [Where is my refund?] [How much do I owe?]
