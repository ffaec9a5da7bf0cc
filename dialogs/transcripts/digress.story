# In the middle of a payment.
account: owes-two-years

> I want to pay 300 dollars on friday
< I did not understand that. Here is what I can do; you can also ask in your own words.
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
> I need a transcript
< Which transcript do you need? For a loan or college aid it is mostly the one of the return.
| [Return transcript] [Account transcript] [Record of account] [Wage and income] [Verification of non-filing]
> 2022
< There is no such transcript on record for this account.
|
| Which transcript do you need? For a loan or college aid it is mostly the one of the return.
| [Return transcript] [Account transcript] [Record of account] [Wage and income] [Verification of non-filing]
