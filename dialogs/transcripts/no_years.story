# Of the kind that is wanted there is no year.
account: owes-one-year
without: transcript_years

> I need a transcript
< For a loan or college aid, it is mostly the return transcript. Which transcript do you need?
| [Return transcript] [Account transcript] [Record of account] [Wage and income] [Verification of non-filing]
> account transcript
< No transcript is available for this account yet: nothing is on record. A person at the office can tell you more.
| [My tax return] [Talk to a person]
