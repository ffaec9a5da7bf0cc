account: none

> i'm a CPA and i need authorization from a new client
> never mind
