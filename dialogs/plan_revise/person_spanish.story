account: on-a-plan
language: es

> cambiar mi plan de pagos
< ¿Cómo se debe pagar?
| [Corto plazo, paga usted: $832.00] [Corto plazo, cargo automático: $832.00] [Mensual, cargo automático: desde $66.00] [Mensual, paga usted: desde $66.00]
> quiero hablar con una persona
< Todavía no puedo traer a una persona a este chat. Puede llamar a la oficina: el número de teléfono está en la parte de arriba de cada aviso que recibió por correo. Por favor, tenga el aviso a la mano. Yo sigo aquí para su saldo y sus pagos.
|
| Volvamos a cambiar su plan de pagos.
|
| ¿Cómo se debe pagar?
| [Corto plazo, paga usted: $832.00] [Corto plazo, cargo automático: $832.00] [Mensual, cargo automático: desde $66.00] [Mensual, paga usted: desde $66.00]
> la tercera
< ¿Cuánto desea pagar al mes? Ahora son $200.00. Lo mínimo son $66.00.
| [Como está: $200.00] [Lo mínimo: $66.00]
