account: on-a-plan
with: authorizations

> decline a request
> never mind
