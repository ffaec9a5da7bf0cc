account: on-a-plan
with: authorizations
medium: short

> sign a request
> yes
