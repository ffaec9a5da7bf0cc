account: on-a-plan
with: authorizations

> sign a request
refused: not_allowed
> yes
