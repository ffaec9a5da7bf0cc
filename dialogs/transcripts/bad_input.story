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
< For which year?
| [2023] [2022]
> 1985
< That transcript is not available for 1985.
|
| For which year?
| [2023] [2022]
> never mind
< All right. Nothing was changed.
|
| What else can I do for you?
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
