account: owes-two-years

> which transcript do i need
< For a loan or college aid, it is mostly the return transcript. Which transcript do you need?
| [Return transcript] [Account transcript] [Record of account] [Wage and income] [Verification of non-filing]
> help
< For a mortgage, a loan or college aid, it is mostly the return transcript. To see payments and penalties of a year, the account transcript. To file an old return without your papers, wage and income. If somebody asks for proof that you did not file, verification of non-filing.
|
| For a loan or college aid, it is mostly the return transcript. Which transcript do you need?
| [Return transcript] [Account transcript] [Record of account] [Wage and income] [Verification of non-filing]
> never mind
< All right. Nothing was changed.
|
| What else can I do for you?
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
