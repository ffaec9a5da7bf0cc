account: owes-two-years

> name a representative
> the first
> the second
> 0300-12345R
> Morgan Ellis
> yes
> my authorizations
