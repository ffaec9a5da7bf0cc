account: owes-two-years
medium: short

> i need a transcript
< For a loan or college aid, it is mostly the return transcript. Which transcript do you need?
| 1. Return transcript
| 2. Account transcript
| 3. Record of account
| 4. Wage and income
| 5. Verification of non-filing
> 2
< For which year?
| 1. 2023
| 2. 2022
> 2023
< Account transcript, 2023, as of Nov 22, 2026: balance $648.61, interest $118.96, penalty $91.50. Together $859.07. The paper itself is in your online account with the office.
| 1. Transcripts
| 2. My tax return
| 3. Why do I owe this?
| 4. Show more
