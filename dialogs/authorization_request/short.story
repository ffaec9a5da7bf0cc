account: on-a-plan
as: ellis
medium: short

> req poa for client
> 1
> 1
> 0300-12345R
> yes
