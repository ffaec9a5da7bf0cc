account: on-a-plan
with: authorizations
language: es
medium: spoken

> niegue la solicitud de poder
> sí
