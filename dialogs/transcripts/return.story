account: owes-two-years

> i need a transcript
< For a loan or college aid, it is mostly the return transcript. Which transcript do you need?
| [Return transcript] [Account transcript] [Record of account] [Wage and income] [Verification of non-filing]
> the first
< For which year?
| [2023] [2022]
> 2022
< Return transcript, 2022. As filed on Thursday, July 20, 2023:
| Total income: $49,700.00
| Adjusted gross income (AGI): $49,700.00
| Taxable income: $28,900.00
| Total tax: $3,120.00
| Tax withheld from pay: $2,280.00
| Total payments: $2,280.00
| I cannot send the paper itself here yet. You can get it in your online account with the office.
| [Transcripts] [My tax return] [Why do I owe this?]
