account: on-a-plan
with: authorizations
language: es

> quiero aprobar la solicitud de mi contador
> no
> [Rechazar una solicitud]
> no
