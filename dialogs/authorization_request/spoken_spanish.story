account: on-a-plan
as: ellis
language: es
medium: spoken

> soy agente registrado quiero pedir autorización a mi cliente
> el segundo
> el primero
> cero tres cero cero uno dos tres cuatro cinco erre
> sí
