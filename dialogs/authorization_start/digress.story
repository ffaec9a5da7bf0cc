account: owes-two-years

> name a representative
> how much do I owe
> act for me
> never mind
