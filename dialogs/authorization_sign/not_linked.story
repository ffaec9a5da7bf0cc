account: none

> sign a request
> never mind
