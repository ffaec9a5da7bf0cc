account: owes-two-years
medium: spoken

> i want to name a representative
> act for me
> this year
> zero three zero zero one two three four five r
> Morgan Ellis
> yes
