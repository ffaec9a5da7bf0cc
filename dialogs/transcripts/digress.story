# In the middle of a payment.
account: owes-two-years

> I want to pay 300 dollars on friday
< Which balance should it go to?
| [2022: $1,682.68] [2023: $859.79]
> I need a transcript
< There are five transcripts:
| Return transcript: the return as filed, this year and 3 years back.
| Account transcript: what was posted to a year, this year and 9 years back.
| Record of account: both in one, this year and 3 years back.
| Wage and income: what employers and banks reported, about 10 years.
| Verification of non-filing: that no return is on record, 3 years back.
| I cannot send one here yet. You get them in your online account with the office. The main figures of a return I can show now.
|
| Back to your payment.
|
| Which balance should it go to?
| [2022: $1,682.68] [2023: $859.79]
> 2022
< From which bank account?
| [Checking ending in 4321] [Savings ending in 8765]
