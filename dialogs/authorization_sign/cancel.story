account: on-a-plan
with: authorizations

> sign a request
> never mind
