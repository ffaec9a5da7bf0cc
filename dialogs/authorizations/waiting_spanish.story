account: on-a-plan
with: authorizations
language: es

> quién puede ver mi cuenta
> [Firmar una solicitud]
> no
