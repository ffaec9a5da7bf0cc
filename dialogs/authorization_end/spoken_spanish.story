account: owes-two-years
with: authorizations
language: es
medium: spoken

> despedí a mi contador quítele el acceso
> sí
