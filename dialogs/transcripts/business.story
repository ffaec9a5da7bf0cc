account: business-941

> i need a transcript
< For a loan or college aid, it is mostly the return transcript. Which transcript do you need?
| [Return transcript] [Account transcript] [Record of account]
> the first
< For which year?
| [Form 941, 2nd quarter of 2026] [Form 941, 1st quarter of 2026]
> the first
< Return transcript, Form 941, 2nd quarter of 2026. As filed on Wednesday, July 29, 2026:
| Wages: $41,200.00
| Income tax withheld from wages: $3,908.40
| Social Security tax: $5,108.80
| Medicare tax: $1,194.80
| Total tax: $10,212.00
| Deposits: $8,400.00
| Total payments: $8,400.00
| I cannot send the paper itself here yet. You can get it in your online account with the office.
| [Transcripts] [My tax return] [Why do I owe this?]
