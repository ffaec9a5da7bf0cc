account: owes-two-years

> i need a transcript
< Which transcript do you need? For a loan or college aid it is mostly the one of the return.
| [Return transcript] [Account transcript] [Record of account] [Wage and income] [Verification of non-filing]
> let me talk to a person
< I cannot bring a person into this chat yet. You can call the office: the phone number stands at the top of every notice that you got by mail. Please have the notice at hand. I am still here for your balance and your payments.
|
| Back to transcripts.
|
| Which transcript do you need? For a loan or college aid it is mostly the one of the return.
| [Return transcript] [Account transcript] [Record of account] [Wage and income] [Verification of non-filing]
