# The kind is named in the first sentence.
account: owes-two-years

> I need my account transcript for 2022
< Account transcript, 2022, as of Sunday, November 22, 2026:
| Account balance $1,601.35, interest $79.90, penalty $0.00. Together $1,681.25.
| Apr 15, 2023: tax withheld from pay, -$2,280.00
| Jul 20, 2023: return filed, tax set, $3,120.00
| Sep 11, 2023: penalty for filing late, $450.00
| Sep 11, 2023: interest charged, $37.39
| Sep 11, 2023: penalty for paying late, $21.00
| Sep 11, 2023: a notice was sent, or a note was made, $0.00
| Oct 16, 2023: a notice was sent, or a note was made, $0.00
| Nov 20, 2023: a notice was sent, or a note was made, $0.00
| Feb 5, 2024: a notice was sent, or a note was made, $0.00
| Mar 11, 2024: a notice was sent, or a note was made, $0.00
| Jan 26, 2026: interest charged, $263.96
| Jan 26, 2026: penalty for paying late, $189.00
| Jan 26, 2026: payment, -$200.00
| I cannot send the paper itself here yet. You can get it in your online account with the office.
| [Transcripts] [My tax return] [Why do I owe this?]
> I need a tax return transcript
< For which year?
| [2023] [2022]
> 2023
< Return transcript, 2023. As filed on Friday, April 12, 2024:
| Total income: $60,150.00
| Adjusted gross income (AGI): $60,150.00
| Taxable income: $38,250.00
| Total tax: $4,310.00
| Tax withheld from pay: $3,700.00
| Total payments: $3,700.00
| I cannot send the paper itself here yet. You can get it in your online account with the office.
| [Transcripts] [My tax return] [Why do I owe this?]
> wage and income transcript for 2023
< Wage and income papers are on record for 2023. I cannot read them out here yet.
| I cannot send the paper itself here yet. You can get it in your online account with the office.
| [Transcripts] [My tax return] [Why do I owe this?]
> record of account transcript
< For which year?
| [2023] [2022]
> never mind
< All right. Nothing was changed.
|
| What else can I do for you?
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
> verification of non-filing for 2024
< As of Sunday, November 22, 2026, no return for 2024 is on record.
| I cannot send the paper itself here yet. You can get it in your online account with the office.
| [Transcripts] [My tax return] [Why do I owe this?]
> transcripts
< For a loan or college aid, it is mostly the return transcript. Which transcript do you need?
| [Return transcript] [Account transcript] [Record of account] [Wage and income] [Verification of non-filing]
> the account one for 2023
< Account transcript, 2023, as of Sunday, November 22, 2026:
| Account balance $648.61, interest $118.96, penalty $91.50. Together $859.07.
| Apr 12, 2024: return filed, tax set, $4,310.00
| Apr 12, 2024: tax withheld from pay, -$3,700.00
| Jun 10, 2024: interest charged, $7.51
| Jun 10, 2024: penalty for paying late, $6.10
| Jun 10, 2024: a notice was sent, or a note was made, $0.00
| Jul 15, 2024: a notice was sent, or a note was made, $0.00
| May 6, 2026: payment, -$120.00
| May 11, 2026: penalty for a returned payment, $25.00
| May 11, 2026: payment sent back by the bank, $120.00
| May 18, 2026: a notice was sent, or a note was made, $0.00
| Nov 2, 2026: a notice was sent, or a note was made, $0.00
| I cannot send the paper itself here yet. You can get it in your online account with the office.
| [Transcripts] [My tax return] [Why do I owe this?]
