account: none

> end an authorization
> never mind
