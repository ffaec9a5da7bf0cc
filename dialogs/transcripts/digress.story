# In the middle of a payment.
account: owes-two-years

> I want to pay 300 dollars on friday
< Which balance should it go to?
| [2022: $1,682.68] [2023: $859.79]
> I need a transcript
< For a loan or college aid, it is mostly the return transcript. Which transcript do you need?
| [Return transcript] [Account transcript] [Record of account] [Wage and income] [Verification of non-filing]
> 2022
< First I need the kind of transcript; the year comes next.
|
| For a loan or college aid, it is mostly the return transcript. Which transcript do you need?
| [Return transcript] [Account transcript] [Record of account] [Wage and income] [Verification of non-filing]
