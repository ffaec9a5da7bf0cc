account: on-a-plan
with: authorizations

> decline a request
refused: not_allowed
> yes
