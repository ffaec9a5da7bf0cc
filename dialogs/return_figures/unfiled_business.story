account: business-roles

> my tax return
< Which return do you mean?
| [Form 941, 2nd quarter of 2026] [Form 941, 1st quarter of 2026]
> 2
< The return for Form 941, 1st quarter of 2026 was received on Tuesday, April 28, 2026. As filed:
| Wages: $40,000.00
| Income tax withheld from wages: $3,725.00
| Social Security tax: $4,960.00
| Medicare tax: $1,160.00
| Total tax: $9,845.00
| Deposits: $7,300.00
| Total payments: $7,300.00
| It showed $2,545.00 still to pay.
| [Transcripts] [Where is my refund?] [How much do I owe?]
