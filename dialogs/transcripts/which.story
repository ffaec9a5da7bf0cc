account: none

> I need a transcript
< There are five transcripts:
| Return transcript: the return as filed, this year and 3 years back.
| Account transcript: what was posted to a year, this year and 9 years back.
| Record of account: both in one, this year and 3 years back.
| Wage and income: what employers and banks reported, about 10 years.
| Verification of non-filing: that no return is on record, 3 years back.
| I cannot send one here yet. You get them in your online account with the office. The main figures of a return I can show now.
| [Which one do I need?] [My tax return] [Talk to a person]
> [Which one do I need?]
< For a mortgage, a loan or college aid, it is mostly the return transcript. To see payments and penalties of a year, the account transcript. To file an old return without your papers, wage and income. If somebody asks for proof that you did not file, verification of non-filing.
| [My tax return] [Why do I owe this?] [Talk to a person]
