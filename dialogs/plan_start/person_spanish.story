account: owes-two-years
language: es

> quiero empezar un plan de pagos
< ¿Qué plan desea?
| [Corto plazo, paga usted: $432.00] [Corto plazo, cargo automático: $432.00] [Mensual, cargo automático: desde $40.00] [Mensual, paga usted: desde $41.00]
> quiero hablar con una persona
< Todavía no puedo traer a una persona a este chat. Puede llamar a la oficina: el número de teléfono está en la parte de arriba de cada aviso que recibió por correo. Por favor, tenga el aviso a la mano. Yo sigo aquí para su saldo y sus pagos.
|
| Volvamos a su plan de pagos.
|
| ¿Qué plan desea?
| [Corto plazo, paga usted: $432.00] [Corto plazo, cargo automático: $432.00] [Mensual, cargo automático: desde $40.00] [Mensual, paga usted: desde $41.00]
> la tercera
< ¿Cuánto desea pagar al mes? Lo mínimo para este plan son $40.00.
| [Lo mínimo: $40.00]
