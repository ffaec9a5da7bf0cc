# Not the number of who asks.
account: on-a-plan
as: ellis

> ask my client for an authorization
> the second
> the first
> 0300-67890R
> yes
