account: on-a-plan
with: authorizations

> decline a request
> banana
> help
> repeat that
> yes
