account: on-a-plan
with: authorizations
medium: short

> decline the request
> yes
