account: on-a-plan
with: authorizations

> sign a request
refused: authorization_unknown
> yes
