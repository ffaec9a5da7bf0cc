account: on-a-plan
as: ellis

> ask my client for an authorization
> never mind
