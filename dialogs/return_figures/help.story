account: owes-two-years

> show my return
< Which return do you mean?
| [2023] [2022]
> help
< I show the returns as they were first filed. Name a year, such as 2025.
|
| Which return do you mean?
| [2023] [2022]
> 2023
< The return for 2023 was received on Friday, April 12, 2024. As filed:
| Total income: $60,150.00
| Adjusted gross income (AGI): $60,150.00
| Taxable income: $38,250.00
| Total tax: $4,310.00
| Tax withheld from pay: $3,700.00
| Total payments: $3,700.00
| It showed $610.00 still to pay. Filing status: head of household.
| [Transcripts] [Where is my refund?] [How much do I owe?]
