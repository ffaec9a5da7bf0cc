account: business-941

> my tax return
< Which return do you mean?
| [Form 941, 2nd quarter of 2026] [Form 941, 1st quarter of 2026]
> 1
< The return for Form 941, 2nd quarter of 2026 was received on Wednesday, July 29, 2026. As filed:
| Wages: $41,200.00
| Income tax withheld from wages: $3,908.40
| Social Security tax: $5,108.80
| Medicare tax: $1,194.80
| Total tax: $10,212.00
| Deposits: $8,400.00
| Total payments: $8,400.00
| It showed $1,812.00 still to pay.
| [Transcripts] [Where is my refund?] [How much do I owe?]
