account: owes-two-years

> name a representative
> banana
> act for me
> 1985
> this year
> i don't know it
> help
> 12
> never mind
