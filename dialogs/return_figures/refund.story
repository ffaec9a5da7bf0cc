account: refund-coming

> my tax return
< The return for 2025 was received on Monday, November 2, 2026, after its due date of Thursday, October 15, 2026. As filed:
| Total income: $76,100.00
| Adjusted gross income (AGI): $76,100.00
| Taxable income: $44,600.00
| Total tax: $5,120.00
| Tax withheld from pay: $6,406.00
| Total payments: $6,406.00
| It asked for a refund of $1,286.00. Filing status: married filing jointly.
| [Transcripts] [Where is my refund?] [How much do I owe?]
