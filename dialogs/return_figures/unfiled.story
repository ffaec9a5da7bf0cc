account: nothing-owed

> my tax return
< Which return do you mean?
| [2025] [2024]
> 2024
< The return for 2024 was received on Thursday, March 20, 2025. As filed:
| Total income: $65,750.00
| Adjusted gross income (AGI): $65,750.00
| Taxable income: $51,150.00
| Total tax: $6,204.00
| Tax withheld from pay: $6,204.00
| Total payments: $6,204.00
| It showed nothing to pay and no refund. Filing status: single. It was changed later; these are the figures before that.
| Not received yet: 2023, which was due Apr 15, 2024
| [Transcripts] [Where is my refund?] [How much do I owe?]
