# Para qué se pregunta, tiempo para pensar, y lo que alguien prefiere no decir.
account: owes-two-years
language: es

> hacer un pago
> ¿por qué necesita eso?
> un momento
> 2022
> prefiero no decirlo
> 300
> cheques
> espere
> sí
ledger:
