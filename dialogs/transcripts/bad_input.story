account: owes-two-years

> i need a transcript
< For a loan or college aid, it is mostly the return transcript. Which transcript do you need?
| [Return transcript] [Account transcript] [Record of account] [Wage and income] [Verification of non-filing]
> banana
< Return: what was filed. Account: what was posted to a year. Record of account: both. Wage and income: what employers and banks reported. Non-filing: that no return is on record. Which one?
| [Return transcript] [Account transcript] [Record of account] [Wage and income] [Verification of non-filing]
> the blue one
< I am not sure what you need. Is it one of these?
| [Go on] [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
> account transcript
< We have already begun this. Shall we go on where we were, or start over?
| [Go on] [Start over]
> 1985
< First I need the kind of transcript; the year comes next.
|
| For a loan or college aid, it is mostly the return transcript. Which transcript do you need?
| [Return transcript] [Account transcript] [Record of account] [Wage and income] [Verification of non-filing]
> never mind
< All right. Nothing was changed.
|
| What else can I do for you?
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
