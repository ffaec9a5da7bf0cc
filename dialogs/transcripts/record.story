account: owes-one-year

> i need a transcript
> record of account
> 2025
