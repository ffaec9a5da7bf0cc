account: owes-two-years

> i need a transcript
< For a loan or college aid, it is mostly the return transcript. Which transcript do you need?
| [Return transcript] [Account transcript] [Record of account] [Wage and income] [Verification of non-filing]
> verification of non-filing
< As of Sunday, November 22, 2026, no return for 2024 is on record.
| I cannot send the paper itself here yet. You can get it in your online account with the office.
| [Transcripts] [My tax return] [Why do I owe this?]
