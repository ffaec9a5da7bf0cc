account: owes-two-years

> i need a transcript
> banana
> the blue one
> account transcript
> 1985
> never mind
