account: on-a-plan
as: ellis

> ask my client for an authorization
> act
> this year
> 0300-12345R
> yes
> my authorizations
