account: owes-one-year

> i need a transcript
> wage and income
> 2025
