account: owes-one-year

> what is my AGI
< The return for 2025 was received on Thursday, April 9, 2026. As filed:
| Total income: $77,186.00
| Adjusted gross income (AGI): $77,186.00
| Taxable income: $61,436.00
| Total tax: $8,430.00
| Tax withheld from pay: $6,980.00
| Total payments: $6,980.00
| It showed $1,450.00 still to pay. Filing status: single.
| [Transcripts] [Where is my refund?] [How much do I owe?]
