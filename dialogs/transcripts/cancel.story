account: owes-two-years

> i need a transcript
< For a loan or college aid, it is mostly the return transcript. Which transcript do you need?
| [Return transcript] [Account transcript] [Record of account] [Wage and income] [Verification of non-filing]
> never mind
< All right. Nothing was changed.
|
| What else can I do for you?
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
