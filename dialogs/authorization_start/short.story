account: owes-two-years
medium: short

> name a rep
> 2
> 1
> 0300-12345R
> Morgan Ellis
> yes
