account: on-a-plan
with: authorizations

> sign a request
refused: authorization_signed
> yes
