account: on-a-plan
as: ellis

> ask my client for an authorization
> banana
> help
> the second
> 1985
> the first
> abc
> never mind
