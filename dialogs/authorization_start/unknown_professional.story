account: owes-two-years

> name a representative
> act for me
> this year
> 0300-00000R
> Morgan Ellis
