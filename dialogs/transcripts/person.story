account: owes-two-years

> i need a transcript
< There are five transcripts:
| Return transcript: the return as filed, this year and 3 years back.
| Account transcript: what was posted to a year, this year and 9 years back.
| Record of account: both in one, this year and 3 years back.
| Wage and income: what employers and banks reported, about 10 years.
| Verification of non-filing: that no return is on record, 3 years back.
| I cannot send one here yet. You get them in your online account with the office. The main figures of a return I can show now.
| [Which one do I need?] [My tax return] [Talk to a person]
> [Talk to a person]
< I cannot bring a person into this chat yet. You can call the office: the phone number stands at the top of every notice that you got by mail. Please have the notice at hand. I am still here for your balance and your payments.
| [How much do I owe?] [My payments] [Make a payment]
