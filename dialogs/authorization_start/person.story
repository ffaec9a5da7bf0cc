account: owes-two-years

> name a representative
> i want to talk to a person
> never mind
