account: refund-coming

> i need a transcript
< For a loan or college aid, it is mostly the return transcript. Which transcript do you need?
| [Return transcript] [Account transcript] [Record of account] [Wage and income] [Verification of non-filing]
> where is my refund
< $1,286.00 for 2025: your refund is set to go out on Tuesday, December 1, 2026. A bank may need a few more days.
|
| Back to transcripts.
|
| For a loan or college aid, it is mostly the return transcript. Which transcript do you need?
| [Return transcript] [Account transcript] [Record of account] [Wage and income] [Verification of non-filing]
> never mind
< All right. Nothing was changed.
|
| What else can I do for you?
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
