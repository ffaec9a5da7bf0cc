account: owes-two-years

> i need a transcript
> never mind
