account: none

> decline a request
> never mind
