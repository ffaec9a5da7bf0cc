account: owes-two-years

> i need a transcript
< Which transcript do you need? For a loan or college aid it is mostly the one of the return.
| [Return transcript] [Account transcript] [Record of account] [Wage and income] [Verification of non-filing]
> [Talk to a person]
