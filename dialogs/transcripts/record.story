account: owes-one-year

> i need a transcript
< For a loan or college aid, it is mostly the return transcript. Which transcript do you need?
| [Return transcript] [Account transcript] [Record of account] [Wage and income] [Verification of non-filing]
> record of account
< Record of account, 2025, as of Sunday, November 22, 2026:
| Account balance $1,391.94, interest $10.49, penalty $13.00. Together $1,415.43.
| Apr 9, 2026: return filed, tax set, $8,430.00
| Apr 9, 2026: tax withheld from pay, -$6,980.00
| Jun 8, 2026: interest charged, $12.93
| Jun 8, 2026: penalty for paying late, $14.50
| Jun 8, 2026: a notice was sent, or a note was made, $0.00
| Jul 13, 2026: a notice was sent, or a note was made, $0.00
| Oct 13, 2026: interest charged, $35.51
| Oct 13, 2026: penalty for paying late, $29.00
| Oct 13, 2026: payment, -$150.00
| Nov 2, 2026: a notice was sent, or a note was made, $0.00
| As filed on Thursday, April 9, 2026:
| Total income: $77,186.00
| Adjusted gross income (AGI): $77,186.00
| Taxable income: $61,436.00
| Total tax: $8,430.00
| Tax withheld from pay: $6,980.00
| Total payments: $6,980.00
| I cannot send the paper itself here yet. You can get it in your online account with the office.
| [Transcripts] [My tax return] [Why do I owe this?]
> 2025
< For a loan or college aid, it is mostly the return transcript. Which transcript do you need?
| [Return transcript] [Account transcript] [Record of account] [Wage and income] [Verification of non-filing]
