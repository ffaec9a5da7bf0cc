account: on-a-plan
with: authorizations
language: es

> rechazar la solicitud
> plátano
> sí
