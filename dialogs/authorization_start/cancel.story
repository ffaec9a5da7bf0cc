account: owes-two-years

> name a representative
> act for me
> never mind
