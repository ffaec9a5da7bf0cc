account: owes-two-years
with: authorizations
language: es

> despedí a mi contador, quítele el acceso
> plátano
> sí
