account: owes-two-years

> name a representative
> act for me
> this year
> 0300-12345R
> Morgan Ellis
refused: too_many_authorizations_waiting
> yes
