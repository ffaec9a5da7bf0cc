account: on-a-plan
with: authorizations

> sign a request
> repeat that
> help
> why do you need that
