# The year is said where the kind is asked for.
account: owes-two-years

> i need a transcript
< Which transcript do you need? For a loan or college aid it is mostly the one of the return.
| [Return transcript] [Account transcript] [Record of account] [Wage and income] [Verification of non-filing]
> 2022
< First I need the kind of transcript; the year comes next.
|
| Which transcript do you need? For a loan or college aid it is mostly the one of the return.
| [Return transcript] [Account transcript] [Record of account] [Wage and income] [Verification of non-filing]
> account transcript
< For which year?
| [2023] [2022]
> 2022
< Account transcript, 2022, as of Sunday, November 22, 2026:
| Account balance $1,601.35, interest $79.90, penalty $0.00. Together $1,681.25.
| Apr 15, 2023: W-2 or 1099 withholding credit, -$2,280.00
| Jul 20, 2023: Tax return filed and tax assessed, $3,120.00
| Sep 11, 2023: Penalty for filing return after due date (FTF) - computer generated, $450.00
| Sep 11, 2023: Interest charged / assessed (computer generated), $37.39
| Sep 11, 2023: Penalty for late payment of tax (FTP), $21.00
| Sep 11, 2023: Notice issued / miscellaneous transaction; with action codes e.g. 043 pending IA, 063 IA established, 163 IA terminated, $0.00
| Oct 16, 2023: Notice issued / miscellaneous transaction; with action codes e.g. 043 pending IA, 063 IA established, 163 IA terminated, $0.00
| Nov 20, 2023: Notice issued / miscellaneous transaction; with action codes e.g. 043 pending IA, 063 IA established, 163 IA terminated, $0.00
| Feb 5, 2024: Notice issued / miscellaneous transaction; with action codes e.g. 043 pending IA, 063 IA established, 163 IA terminated, $0.00
| Mar 11, 2024: Notice issued / miscellaneous transaction; with action codes e.g. 043 pending IA, 063 IA established, 163 IA terminated, $0.00
| Jan 26, 2026: Interest charged / assessed (computer generated), $263.96
| Jan 26, 2026: Penalty for late payment of tax (FTP), $189.00
| Jan 26, 2026: Subsequent payment, -$200.00
| I cannot send the paper itself here yet. You get it in your online account with the office.
| [Transcripts] [My tax return] [Why do I owe this?]
