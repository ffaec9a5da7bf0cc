account: on-a-plan
with: authorizations

> decline a request
refused: authorization_unknown
> yes
