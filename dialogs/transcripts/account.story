account: owes-two-years

> i need my account transcript
< Which transcript do you need? For a loan or college aid it is mostly the one of the return.
| [Return transcript] [Account transcript] [Record of account] [Wage and income] [Verification of non-filing]
> account transcript
< For which year?
| [2023] [2022]
> 2023
< Account transcript, 2023, as of Sunday, November 22, 2026:
| Account balance $648.61, interest $118.96, penalty $91.50. Together $859.07.
| Apr 12, 2024: Tax return filed and tax assessed, $4,310.00
| Apr 12, 2024: W-2 or 1099 withholding credit, -$3,700.00
| Jun 10, 2024: Interest charged / assessed (computer generated), $7.51
| Jun 10, 2024: Penalty for late payment of tax (FTP), $6.10
| Jun 10, 2024: Notice issued / miscellaneous transaction; with action codes e.g. 043 pending IA, 063 IA established, 163 IA terminated, $0.00
| Jul 15, 2024: Notice issued / miscellaneous transaction; with action codes e.g. 043 pending IA, 063 IA established, 163 IA terminated, $0.00
| May 6, 2026: Subsequent payment, -$120.00
| May 11, 2026: code 286, $25.00
| May 11, 2026: Subsequent payment dishonored, $120.00
| May 18, 2026: Notice issued / miscellaneous transaction; with action codes e.g. 043 pending IA, 063 IA established, 163 IA terminated, $0.00
| Nov 2, 2026: Notice issued / miscellaneous transaction; with action codes e.g. 043 pending IA, 063 IA established, 163 IA terminated, $0.00
| I cannot send the paper itself here yet. You get it in your online account with the office.
| [Transcripts] [My tax return] [Why do I owe this?]
