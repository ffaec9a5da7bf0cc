account: on-a-plan
with: authorizations

> sign a request
refused: authorization_not_waiting
> yes
