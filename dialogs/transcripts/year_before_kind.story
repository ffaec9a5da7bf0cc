# The year is said where the kind is asked for.
account: owes-two-years

> i need a transcript
< For a loan or college aid, it is mostly the return transcript. Which transcript do you need?
| [Return transcript] [Account transcript] [Record of account] [Wage and income] [Verification of non-filing]
> 2022
< First I need the kind of transcript; the year comes next.
|
| For a loan or college aid, it is mostly the return transcript. Which transcript do you need?
| [Return transcript] [Account transcript] [Record of account] [Wage and income] [Verification of non-filing]
> account transcript
< For which year?
| [2023] [2022]
> 2022
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
