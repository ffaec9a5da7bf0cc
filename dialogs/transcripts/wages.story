account: owes-one-year

> i need a transcript
< For a loan or college aid, it is mostly the return transcript. Which transcript do you need?
| [Return transcript] [Account transcript] [Record of account] [Wage and income] [Verification of non-filing]
> wage and income
< For which year?
| [2025] [2024] [2023] [2022] [2021] [2020] [2019] [Show more]
> 2025
< Wage and income papers are on record for 2025. I cannot read them out here yet.
| I cannot send the paper itself here yet. You can get it in your online account with the office.
| [Transcripts] [My tax return] [Why do I owe this?]
