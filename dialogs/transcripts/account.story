account: owes-two-years

> i need my account transcript
> account transcript
> 2023
