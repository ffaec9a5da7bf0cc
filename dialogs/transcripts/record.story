account: owes-one-year

> i need a transcript
< Which transcript do you need? For a loan or college aid it is mostly the one of the return.
| [Return transcript] [Account transcript] [Record of account] [Wage and income] [Verification of non-filing]
> record of account
< Record of account, 2025, as of Sunday, November 22, 2026:
| Account balance $1,391.94, interest $10.49, penalty $13.00. Together $1,415.43.
| Apr 9, 2026: Tax return filed and tax assessed, $8,430.00
| Apr 9, 2026: W-2 or 1099 withholding credit, -$6,980.00
| Jun 8, 2026: Interest charged / assessed (computer generated), $12.93
| Jun 8, 2026: Penalty for late payment of tax (FTP), $14.50
| Jun 8, 2026: Notice issued / miscellaneous transaction; with action codes e.g. 043 pending IA, 063 IA established, 163 IA terminated, $0.00
| Jul 13, 2026: Notice issued / miscellaneous transaction; with action codes e.g. 043 pending IA, 063 IA established, 163 IA terminated, $0.00
| Oct 13, 2026: Interest charged / assessed (computer generated), $35.51
| Oct 13, 2026: Penalty for late payment of tax (FTP), $29.00
| Oct 13, 2026: Subsequent payment, -$150.00
| Nov 2, 2026: Notice issued / miscellaneous transaction; with action codes e.g. 043 pending IA, 063 IA established, 163 IA terminated, $0.00
| As filed on Thursday, April 9, 2026:
| Total income: $77,186.00
| Adjusted gross income (AGI): $77,186.00
| Taxable income: $61,436.00
| Total tax: $8,430.00
| Tax withheld from pay: $6,980.00
| Total payments: $6,980.00
| I cannot send the paper itself here yet. You get it in your online account with the office.
| [Transcripts] [My tax return] [Why do I owe this?]
> 2025
< Which transcript do you need? For a loan or college aid it is mostly the one of the return.
| [Return transcript] [Account transcript] [Record of account] [Wage and income] [Verification of non-filing]
