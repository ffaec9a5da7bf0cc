account: owes-two-years
as: ellis
with: authorizations
language: es
medium: spoken

> mis clientes
> repita
> el primero
