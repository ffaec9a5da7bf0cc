account: owes-one-year

> I need a transcript
< For a loan or college aid, it is mostly the return transcript. Which transcript do you need?
| [Return transcript] [Account transcript] [Record of account] [Wage and income] [Verification of non-filing]
> which one do i need?
< For a mortgage, a loan or college aid, it is mostly the return transcript. To see payments and penalties of a year, the account transcript. To file an old return without your papers, wage and income. If somebody asks for proof that you did not file, verification of non-filing.
|
| For a loan or college aid, it is mostly the return transcript. Which transcript do you need?
| [Return transcript] [Account transcript] [Record of account] [Wage and income] [Verification of non-filing]
