account: owes-two-years

> which transcript do i need
> help
> never mind
