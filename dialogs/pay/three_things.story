# Three things at once, a verb only, a noun only, and nothing at all.
account: owes-two-years

> pay 300 for 2022, show my notices and tell me what I owe
> never mind
> pay
> never mind
> payment
> \char{20}\char{20}
> \repeat{900}{pay }
> don't pay
