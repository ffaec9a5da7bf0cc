account: owes-two-years

> i need a transcript
> the first
> 2022
