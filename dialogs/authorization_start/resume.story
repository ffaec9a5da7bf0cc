account: owes-two-years

> name a representative
> act for me
> this year
> 0300-12345R
> Morgan Ellis
wait: 61 minutes
> yes
