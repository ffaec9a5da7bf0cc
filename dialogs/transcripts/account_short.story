account: owes-two-years
medium: short

> i need a transcript
> 2
> 2023
