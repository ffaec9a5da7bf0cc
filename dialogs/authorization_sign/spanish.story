account: on-a-plan
with: authorizations
language: es

> firmar una solicitud
> plátano
> sí
