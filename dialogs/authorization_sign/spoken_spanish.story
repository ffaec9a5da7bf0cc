account: on-a-plan
with: authorizations
language: es
medium: spoken

> quiero firmar la solicitud
> repita
> sí
