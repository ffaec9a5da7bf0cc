account: on-a-plan
as: ellis
language: es

> pedir una autorización a mi cliente
> el primero
> el segundo
> 0300-12345R
> sí
