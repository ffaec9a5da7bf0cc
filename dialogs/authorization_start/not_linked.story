account: none

> name a representative
> never mind
