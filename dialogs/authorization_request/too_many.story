account: on-a-plan
as: ellis

> ask my client for an authorization
> the second
> the first
> 0300-12345R
refused: too_many_authorizations_waiting
> yes
