account: owes-two-years

> i need my account transcript
< For which year?
| [2023] [2022]
> account transcript
< For which year?
| [2023] [2022]
> 2023
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
